/** What `tuki-new-widget` says. */
export default {
  title: 'Something new',
  hint: 'Look at it in your own time.',
  finish: 'Done',
  thanks: 'Thank you. That is all.',
};
