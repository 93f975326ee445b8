/**
 * The script that stands behind the sentence for pages whose player does not run. It hides the sentence before it is
 * ever painted, and shows it again when the page is parsed: the player has removed it by then, or never will. Written
 * for browsers that cannot read the player.
 */
export const HIDE_BLOCKED =
  '(function(e){e.hidden=true;document.addEventListener("DOMContentLoaded",function(){e.hidden=false})})(document.querySelector("[data-blocked]"))';
