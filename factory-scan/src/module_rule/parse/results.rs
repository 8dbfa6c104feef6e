//! The references that a function, a constant or an alias hands out.

use super::{references::Found, walk::Walk};
use crate::{
    module_rule::model::{Global, HandedOut, Place},
    syntax::tokens::{collect_tokens, is_word, mentions},
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::format_ident;

impl Walk {
    /// Reports references that no bound can judge, and returns the index of the others' check if there is a place for it.
    /// A declaration hands out nothing.
    pub(super) fn hand_out(
        &mut self,
        name: &Ident,
        found: Found,
        place: &Place,
        has_place: bool,
        conditions: TokenStream,
    ) -> Option<usize> {
        let Found { types, unjudged } = found;
        for reference in unjudged {
            self.globals.push(Global::Accessor { name: name.clone(), reference });
        }
        if types.is_empty() || !has_place {
            return None;
        }
        let name = name.clone();
        match place {
            Place::Within(within) => {
                self.globals.push(Global::UncheckedAccessor { name, within: within.clone(), types });
            }
            Place::Foreign => {
                let references = types.into_iter().map(|ty| Global::Accessor { name: name.clone(), reference: ty });
                self.globals.extend(references);
            }
            Place::Items | Place::Members => {
                self.globals.push(Global::HandedOut(HandedOut { name, types, params: Vec::new(), conditions }));
                return Some(self.globals.len() - 1);
            }
        }
        None
    }

    /// Finds the types that are parameters of the function or of the `impl`. For these, rustc suggests a bound to write.
    pub(super) fn separate_params(&mut self, check: Option<usize>, generics: &[TokenTree]) {
        let of_members = self.members.as_ref().map_or(&[][..], |members| &members.generics);
        let is_param = |ty: &mut TokenStream| {
            let ty = collect_tokens(ty.clone());
            let [TokenTree::Ident(name)] = ty.as_slice() else { return false };
            generics.iter().chain(of_members).any(|token| is_word(token, &name.to_string()))
        };
        if let Some(Global::HandedOut(HandedOut { types, params, .. })) = check.map(|check| &mut self.globals[check]) {
            params.extend(types.extract_if(.., is_param));
        }
    }

    /// Returns whether the types mean the same outside of the `impl` around them.
    pub(super) fn is_known_outside(&self, types: &[TokenStream], place: &Place) -> bool {
        let Some(members) = self.members.as_ref().filter(|_| *place == Place::Members) else { return true };
        let is_param = |ty: &TokenStream| {
            let mut names = members.generics.iter().filter_map(|token| match token {
                TokenTree::Ident(name) => Some(name),
                _ => None,
            });
            names.any(|name| mentions(ty, name))
        };
        !types.iter().any(|ty| mentions(ty, &format_ident!("Self")) || is_param(ty))
    }
}
