/** Paper and graphite, one accent. `pencilText` and `soft` are dark enough for text on paper (WCAG AA, 4.5:1). */
export const PAPER = {
  paper: '#FBFAF7',
  sheet: '#FFFFFF',
  graphite: '#2B2A28',
  soft: '#65625B',
  line: '#E3DFD5',
  pencil: '#B7791F',
  pencilText: '#8A5A12',
  faded: '#C9C5BB',
  font: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
} as const;

export const DARK = {
  paper: '#1C1B19',
  sheet: '#262421',
  graphite: '#ECE9E2',
  soft: '#A8A398',
  line: '#3B3833',
  pencil: '#E0A63B',
  faded: '#57534B',
} as const;

/** How every table begins: they are there for the layout, and read as none. */
export const TABLE = '<table role="presentation"';

/** Inline styles win over a sheet, so the dark ones say `!important`. */
export const MAIL_CSS = `
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.paper{background-color:${DARK.paper} !important;color:${DARK.graphite} !important}
.column,.ink{color:${DARK.graphite} !important}
.soft{color:${DARK.soft} !important}
.line{border-color:${DARK.line} !important}
.sheet{background-color:${DARK.sheet} !important;border-color:${DARK.line} !important}
.pencil{color:${DARK.pencil} !important}
.pencil-line{border-color:${DARK.pencil} !important}
.faded-line{border-color:${DARK.faded} !important}
.link{color:${DARK.graphite} !important}
.button{background-color:${DARK.graphite} !important}
.on-button{color:${DARK.paper} !important}
.bar-booked{background-color:${DARK.pencil} !important}
}
@media (max-width:480px){.edge{padding:20px 16px !important}}
`;
