//! The items and expressions that begin with a keyword or a known name.

use super::{
    functions::Function,
    globals::{find_file_module, find_leak, find_process_settings, find_renames},
    level::{Body, Level, Members},
    references::{Endless, Found},
    statics::{StaticHead, initialized_type, parse_static},
    walk::Walk,
};
use crate::{
    module_rule::model::{Global, Piece, Place, Static},
    names::changes_process,
    syntax::{
        angles::find_outside_angles,
        items::begins_item,
        tokens::{collect_tokens, is_joint, is_punct},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Attribute;

const KEYWORDS: [&str; 10] = ["static", "fn", "const", "type", "impl", "trait", "use", "mod", "leak", "r#leak"];

impl Walk {
    /// Walks through the keyword or name, and returns the number of tokens that it has walked through.
    pub(super) fn keyword(
        &mut self,
        word: &Ident,
        before: &[TokenTree],
        rest: &[TokenTree],
        place: &Place,
        level: &mut Level,
    ) -> usize {
        match KEYWORDS.into_iter().find(|keyword| word == keyword).unwrap_or_default() {
            "static" => self.static_item(before, rest, place, level),
            "fn" => self.function(before, rest, place, level),
            "const" => {
                if let Some(length) = self.constant(before, rest, place, level) {
                    return length;
                }
            }
            "type" => self.alias(rest, place, level),
            "impl" | "trait" if begins_item(before) => {
                let generics = generics_of(&rest[1..]).to_vec();
                let conditions = level.take_pending().conditions;
                level.open_members = Some(Members { generics, conditions });
            }
            "use" => self.globals.append(&mut find_renames(rest)),
            "mod" => self.globals.extend(find_file_module(rest)),
            "leak" | "r#leak" => self.globals.extend(find_leak(word, before, &rest[1..])),
            _ if rest.get(1).is_some_and(|next| is_joint(next, ':')) => {
                let name = word.to_string();
                let module = self.renames.original(&name);
                if changes_process(module) {
                    self.globals.append(&mut find_process_settings(module, rest));
                }
            }
            _ => {}
        }
        level.push(&rest[..1])
    }

    fn static_item(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) {
        let Some(head) = parse_static(before, rest) else { return };
        let pending = level.take_pending();
        let is_attested = self.keep_attestations(pending.attestations) || pending.is_allocator;
        let can_be_initialized = level.function != Some(true);
        let initialized =
            can_be_initialized.then(|| initialized_type(&head, (before, rest), level.function.is_some())).flatten();
        let mut found = Found::default();
        found.search_results(&collect_tokens(head.ty.clone()), self.endless(false));
        let StaticHead { name, mutable, ty } = head;
        let mut types = vec![initialized.unwrap_or(ty)];
        types.append(&mut found.types);
        level.open_item = Some(self.globals.len());
        let conditions = pending.conditions;
        self.globals.push(Global::Static(Static {
            name,
            mutable,
            types,
            place: place.clone(),
            is_attested,
            conditions,
        }));
    }

    fn function(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) {
        let Some(function) = Function::parse(rest) else { return };
        let pending = level.take_pending();
        let mut check = None;
        if !self.keep_attestations(pending.attestations) {
            for attribute in pending.memoizing {
                self.globals.push(Global::Memoized { attribute, owner: function.name.clone() });
            }
            let found = function.find_references(&self.renames);
            let has_place = function.body.is_some() || *place == Place::Foreign;
            check = self.hand_out(function.name, found, place, has_place, TokenStream::new());
            self.separate_params(check, function.generics);
        }
        let has_arguments = function.has_arguments();
        let index = function.body.map(|(index, _)| before.len() + index);
        level.open_body = index.map(|index| Body { index, check, has_arguments });
    }

    /// Walks through a constant that hands out a reference, and returns its length. The check is put into its value.
    fn constant(
        &mut self,
        before: &[TokenTree],
        rest: &[TokenTree],
        place: &Place,
        level: &mut Level,
    ) -> Option<usize> {
        let [_, TokenTree::Ident(name), colon, ty @ ..] = rest else { return None };
        let is_parameter = before.last().is_some_and(|token| ['<', ',', '*'].iter().any(|&mark| is_punct(token, mark)));
        if is_parameter || !is_punct(colon, ':') || is_joint(colon, ':') {
            return None;
        }
        let is_attested = self.keep_attestations(level.take_pending().attestations);
        let end = find_outside_angles(ty, |token| is_punct(token, '=') || is_punct(token, ';'));
        let has_value = ty.get(end).is_some_and(|token| is_punct(token, '='));
        if name == "_" || is_attested {
            return None;
        }
        let mut found = Found::default();
        found.search(&ty[..end], self.endless(true));
        let check = self.hand_out(name, found, place, has_value, TokenStream::new())?;
        self.separate_params(Some(check), &[]);
        let start = 3 + end + 1;
        let length = start + rest[start..].iter().position(|token| is_punct(token, ';'))?;
        level.push(&rest[..start]);
        let mut value = vec![Piece::CheckStatement(check)];
        value.append(&mut self.walk(&rest[start..length], &Place::Items).pieces);
        level.push_check(Piece::Group(Group::new(Delimiter::Brace, TokenStream::new()), value));
        Some(length)
    }

    /// Checks an alias beside it. An associated type is checked after its `impl`.
    fn alias(&mut self, rest: &[TokenTree], place: &Place, level: &mut Level) {
        let [_, TokenTree::Ident(name), rest @ ..] = rest else { return };
        let pending = level.take_pending();
        let is_attested = self.keep_attestations(pending.attestations);
        let rest = &rest[..find_outside_angles(rest, |token| is_punct(token, ';'))];
        let Some(meaning) = rest.get(find_outside_angles(rest, |token| is_punct(token, '=')) + 1..) else { return };
        let mut found = Found::default();
        found.search(meaning, self.endless(false));
        if is_attested || found.types.is_empty() && found.unjudged.is_empty() {
            return;
        }
        if !found.unjudged.is_empty() || !generics_of(rest).is_empty() || !self.is_known_outside(&found.types, place) {
            found.unjudged.append(&mut found.types);
            let name = name.clone();
            self.globals.push(Global::Alias { name, reference: found.unjudged.swap_remove(0) });
            return;
        }
        let mut conditions = pending.conditions;
        conditions.extend(
            self.members.as_ref().filter(|_| *place == Place::Members).map(|members| members.conditions.clone()),
        );
        let check = self.hand_out(name, found, place, true, conditions);
        if *place == Place::Members {
            self.deferred.extend(check);
        } else {
            level.open_item = check;
        }
    }

    /// Returns whether the item is attested, and keeps its attestations for the macro, which checks them.
    pub(super) fn keep_attestations(&mut self, attestations: Vec<Attribute>) -> bool {
        let is_attested = attestations.iter().any(|attr| attr.path().is_ident("attest"));
        self.attestations.push(Ok(attestations));
        is_attested
    }

    fn endless(&self, elided: bool) -> Endless<'_> {
        Endless { names: &[], elided, renames: &self.renames }
    }
}

/// Returns the tokens between the angles at the beginning.
fn generics_of(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [angle, rest @ ..] if is_punct(angle, '<') => &rest[..find_outside_angles(rest, |token| is_punct(token, '>'))],
        _ => &[],
    }
}
