//! Decides which globals of a file hold state.

mod definitions;
mod types;

use super::found::Judged;
use crate::{
    display::format_tokens,
    module_rule::{Global, HandedOut, Place, Static, Walked},
};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use types::{LocalTypes, Verdict};

/// A global that holds state, or may do so.
pub(super) struct Finding {
    pub(super) name: String,
    pub(super) judged: Judged,
    /// *fact; remedy*
    pub(super) text: String,
    /// The tokens that the user must change.
    pub(super) at: TokenStream,
}

pub(super) struct Judge<'a> {
    walked: &'a Walked,
    types: LocalTypes<'a>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(tree: &'a syn::File, walked: &'a Walked) -> Self {
        Self { walked, types: LocalTypes::new(tree, &walked.renames) }
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        self.walked.globals.iter().filter_map(|global| self.finding(global)).collect()
    }

    fn finding(&self, global: &Global) -> Option<Finding> {
        let (name, judged) = match global {
            Global::File { .. } => return None,
            Global::Static(global) if global.mutable.is_none() && global.place != Place::Foreign => {
                let Static { name, types, is_attested, .. } = global;
                return if *is_attested { None } else { self.judge(name, types, &STATIC) };
            }
            Global::HandedOut(HandedOut { name, types, params, .. }) => {
                return self.judge(name, &[types.as_slice(), params.as_slice()].concat(), &HANDED_OUT);
            }
            Global::UncheckedAccessor { name, types, .. } => return self.judge(name, types, &HANDED_OUT),
            // It is no value, but makes the values of that type unknown.
            Global::Alias { name, .. } => (name.to_string(), Judged::Unknown),
            Global::Static(Static { name, .. })
            | Global::Macro(name)
            | Global::RenamedMacro { renamed: name, .. }
            | Global::Memoized { owner: name, .. }
            | Global::ProcessSetting { function: name, .. }
            | Global::Accessor { name, .. } => (name.to_string(), Judged::Certain),
            Global::Leak { shown, .. } => (shown.clone(), Judged::Certain),
        };
        let rejection = global.rejection()?;
        Some(Finding { name, judged, text: rejection.text, at: rejection.at })
    }

    /// Returns a finding for the worst of the types, unless all are plain.
    fn judge(&self, name: &Ident, types: &[TokenStream], words: &Words) -> Option<Finding> {
        let (verdict, ty) = types.iter().map(|ty| (self.types.judge(ty), ty)).max_by_key(|(verdict, _)| *verdict)?;
        let (judged, fact, remedy) = match verdict {
            Verdict::Plain => return None,
            Verdict::Unknown => (Judged::Unknown, words.unknown, words.check),
            Verdict::Stateful => (Judged::Certain, words.certain, words.keep),
        };
        let text = format!("{}; {remedy}", fact.replace("{type}", &format_tokens(ty)));
        Some(Finding { name: name.to_string(), judged, text, at: ty.to_token_stream() })
    }
}

/// The messages for a type, in the words of the compiler's check.
struct Words {
    certain: &'static str,
    keep: &'static str,
    unknown: &'static str,
    check: &'static str,
}

const STATIC: Words = Words {
    certain: "a static of the type `{type}` could carry one user's state to another",
    keep: "keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform",
    unknown: "a static of the type `{type}` may carry one user's state to another",
    check: "move it into a `#[user_scoped]` module, where the compiler checks its type",
};

const HANDED_OUT: Words = Words {
    certain: "all users would reach the same `{type}`, which could carry one user's state to another",
    keep: "pass it as an argument, from the factory or the platform",
    unknown: "all users would reach the same `{type}`, which may carry one user's state to another",
    check: "move the item into a `#[user_scoped]` module, where the compiler checks its type",
};
