//! The analysis of one file: which uses of singletons are safe to rewrite. It reads nothing but the text.

mod bindings;
mod decision;
mod escapes;
mod index;
mod leaves;
mod loops;
mod places;
pub(super) mod reasons;
mod structs;
mod template;
#[cfg(test)]
mod tests;
mod types;
mod walk;

pub(crate) use self::{
    decision::{Decision, Rewrite},
    places::{UseAt, blank_prefix},
    types::Kinds,
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
    let decisions = walker.decisions.into_iter().map(|decision| decision.unwrap_or_else(undecided)).collect::<Vec<_>>();
    Ok(without_overlaps(&decisions))
}

/// Leaves out a rewrite whose edits are within an edit of another one.
fn without_overlaps(decisions: &[Decision]) -> Vec<Decision> {
    let rewrites = decisions.iter().filter_map(|decision| match decision {
        Decision::Rewrite(rewrite) => Some(rewrite),
        Decision::Propose(_) => None,
    });
    let mut edits: Vec<_> =
        rewrites.flat_map(|rewrite| rewrite.edits.iter().map(move |edit| (&edit.range, rewrite))).collect();
    edits.sort_by_key(|(range, _)| range.start);
    let longest = edits.iter().map(|(range, _)| range.len()).max().unwrap_or_default();
    let is_replaced = |inner: &Rewrite| {
        let first = edits.partition_point(|(range, _)| range.start + longest < inner.range.end);
        let before = edits[first..].iter().take_while(|(range, _)| range.start <= inner.range.start);
        before.into_iter().any(|(range, outer)| inner.range.end <= range.end && *outer != inner)
    };
    let keep = |decision: &Decision| match decision {
        Decision::Rewrite(rewrite) if is_replaced(rewrite) => Decision::Propose(reasons::NESTED.to_owned()),
        _ => decision.clone(),
    };
    decisions.iter().map(keep).collect()
}
