//! The analysis of one file: which uses of singletons are safe to rewrite. It reads nothing but the text.

mod access;
mod bindings;
mod caller;
mod changes;
mod decision;
mod escapes;
mod evaluation;
mod functions;
mod holders;
mod in_place;
mod index;
mod kinds;
mod known;
mod leaves;
mod loops;
mod macros;
mod names;
mod origins;
mod pattern_names;
mod places;
pub(super) mod reasons;
mod structs;
mod template;
#[cfg(test)]
mod tests;
mod types;
mod walk;

#[cfg(test)]
pub(crate) use self::holders::Holders;
pub(crate) use self::{
    decision::{Decision, Rewrite},
    kinds::Kinds,
    places::{UseAt, blank_prefix},
};
use syn::visit::Visit;

/// Decides about each use in a file.
///
/// # Errors
///
/// Returns the error of syn if the file does not parse.
pub(crate) fn analyse(source: &str, uses: &[UseAt], kinds: &Kinds) -> syn::Result<Vec<Decision>> {
    let text = blank_prefix(source);
    let file = syn::parse_file(&text)?;
    let mut walker = walk::Walker::new(source, &file, uses, kinds);
    walker.visit_file(&file);
    let undecided = || Decision::Propose(reasons::NO_CALL.to_owned());
    Ok(walker.decisions.into_iter().map(|decision| decision.unwrap_or_else(undecided)).collect())
}
