//! The rulebook of `#[user_scoped] impl`.

use super::parse_impl::{Argument, ImplInput, Signature};
use crate::{errors::Errors, paths::ungrouped};
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::Type;

pub(crate) fn check(input: &ImplInput, errors: &mut Errors) {
    an_agent_has_one_constructor(input, errors);
    a_user_scoped_type_names_its_scope(input, errors);
}

fn an_agent_has_one_constructor(input: &ImplInput, errors: &mut Errors) {
    let name = &input.ident;
    for attr in &input.misplaced {
        errors.push(attr, format!("`#[create]` goes on the function that makes a `{name}`, once"));
    }
    let Some((first, more)) = input.constructors.split_first() else {
        if input.misplaced.is_empty() {
            let remedy = format!("write `#[create]` before the function that makes a `{name}`");
            errors.push(&input.self_ty, format!("this `impl` has no constructor; {remedy}"));
        }
        return;
    };
    for constructor in more {
        let message = format!("`{name}` has its constructor, `{}`; remove this `#[create]`", first.ident);
        errors.push(&constructor.mark, message);
    }
    let takes_self = first.arguments.iter().find(|argument| argument.is_self());
    if let Some(argument) = takes_self {
        let message = format!("a constructor makes the `{name}`, and has none yet; remove this argument");
        errors.push(&argument.pattern, message);
    }
    let named = |argument: &&Argument| argument.ident.is_none() && argument.ty.is_some();
    for argument in first.arguments.iter().filter(named) {
        errors.push(&argument.pattern, "a constructor's argument has a name; write `name: Type`");
    }
    a_factory_can_call(first, errors);
    it_returns_what_it_makes(first, name, errors);
}

fn a_factory_can_call(constructor: &Signature, errors: &mut Errors) {
    let generics = &constructor.generics;
    if !generics.params.is_empty() {
        let message = "a factory calls a constructor without parameters of its own; move them to the `impl`";
        errors.push(&generics.params, message);
    } else if let Some(clause) = &generics.where_clause {
        errors.push(clause, "a constructor has no bounds of its own; move them to the `impl`");
    }
    for word in constructor.qualifiers.iter().filter(|token| is_word(token, &["unsafe", "extern"])) {
        errors.push(word, format!("a factory calls an ordinary function; remove `{word}`"));
    }
    for argument in &constructor.arguments {
        if let Some(ty @ Type::ImplTrait(_)) = argument.ty.as_ref().map(ungrouped) {
            errors.push(ty, "a factory calls a constructor with values of a known type; write the type");
        }
    }
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(word) if words.iter().any(|known| word == known))
}

fn it_returns_what_it_makes(constructor: &Signature, name: &syn::Ident, errors: &mut Errors) {
    let function = &constructor.ident;
    match &constructor.output {
        None => errors.push(function, format!("`{function}` makes a `{name}`, and returns none; write `-> Self`")),
        Some(ty) => {
            let shown = ungrouped(ty).to_token_stream().to_string();
            if shown == "()" || shown == "!" {
                errors.push(ty, format!("`{function}` makes a `{name}`, and returns none; write `-> Self`"));
            } else if shown.starts_with("impl ") {
                let remedy = "write it, and `async fn` for a future";
                errors.push(ty, format!("what `{function}` returns has a type that can be named; {remedy}"));
            }
        }
    }
}

fn a_user_scoped_type_names_its_scope(input: &ImplInput, errors: &mut Errors) {
    let name = &input.ident;
    let has_constructor = !input.constructors.is_empty();
    if has_constructor && input.generics.lifetimes().next().is_none_or(|param| param.lifetime.ident != "user") {
        let message = format!("`{name}` belongs to a user; write `impl<'user> {name}<'user>`");
        errors.push(&input.self_ty, message);
    }
}
