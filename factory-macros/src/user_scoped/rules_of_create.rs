//! The rulebook of `#[user_scoped] impl`. Of what a constructor takes, `rules` says more.

use super::{
    parse_impl::ImplInput,
    parse_signature::{Argument, Signature},
};
use crate::kit::{
    errors::Errors,
    paths::{elides_a_lifetime, mentions, names_user, ungrouped},
    tokens::is_word,
    vetting::shown,
};
use proc_macro2::TokenTree;
use quote::{ToTokens, format_ident};
use syn::{GenericParam, Ident, LifetimeParam, Meta, Type};

pub(crate) fn check(input: &ImplInput, errors: &mut Errors) {
    an_agent_has_one_constructor(input, errors);
    a_user_scoped_type_names_its_scope(input, errors);
    a_field_has_one_source(input, errors);
}

fn an_agent_has_one_constructor(input: &ImplInput, errors: &mut Errors) {
    let name = &input.ident;
    if let Some((_, of)) = &input.of_trait {
        errors
            .push(of, format!("a constructor is the type's own; write it into an `impl` of `{name}` without a trait"));
    }
    for attr in &input.misplaced {
        errors.push(attr, format!("`#[create]` goes on the function that makes a `{name}`, once"));
    }
    let Some((first, more)) = input.constructors.split_first() else {
        if input.misplaced.is_empty() && input.of_trait.is_none() {
            let remedy = format!("write `#[create]` before the function that makes a `{name}`");
            errors.push(&input.self_ty, format!("this `impl` has no constructor; {remedy}"));
        }
        return;
    };
    for constructor in more {
        let message = format!("`{name}` has its constructor, `{}`; remove this `#[create]`", first.ident);
        errors.push(&constructor.mark, message);
    }
    if !matches!(first.mark.meta, Meta::Path(_)) {
        errors.push(&first.mark.meta, "`#[create]` takes no arguments; write `#[create]`");
    }
    a_factory_can_call(first, name, errors);
    it_returns_what_it_makes(first, name, errors);
}

fn a_factory_can_call(constructor: &Signature, name: &Ident, errors: &mut Errors) {
    for param in &constructor.generics.params {
        let message = match param {
            GenericParam::Lifetime(LifetimeParam { lifetime, .. }) => {
                format!("what a constructor borrows belongs to the user; write `'user` for `{lifetime}`")
            }
            _ => "a factory calls a constructor without parameters of its own; move this one to the `impl`".to_owned(),
        };
        errors.push(param, message);
    }
    if let (true, Some(clause)) = (constructor.generics.params.is_empty(), &constructor.generics.where_clause) {
        errors.push(clause, "a constructor has no bounds of its own; move them to the `impl`");
    }
    for word in constructor.qualifiers.iter().filter(|token| is_word(token, "unsafe") || is_word(token, "extern")) {
        errors.push(word, format!("a factory calls an ordinary function; remove `{word}`"));
    }
    for Argument { pattern, ident, ty, .. } in constructor.arguments.iter().filter(|argument| !argument.is_self()) {
        if ident.is_none() {
            errors.push(pattern, "a constructor's argument has a name; write `name: Type`");
        }
        if let Some(ty) = ty.as_ref().filter(|ty| mentions(ty, &format_ident!("impl"))) {
            errors.push(ty, "a factory calls a constructor with values of a known type; write the type");
        }
    }
    if let Some(this) = constructor.arguments.iter().find(|argument| argument.is_self()) {
        let message = format!("a constructor makes the `{name}`, and has none yet; remove this argument");
        errors.push(&this.pattern, message);
    }
}

fn it_returns_what_it_makes(constructor: &Signature, name: &Ident, errors: &mut Errors) {
    let function = &constructor.ident;
    let Some(ty) = &constructor.output else {
        errors.push(function, format!("`{function}` makes a `{name}`, and returns none; write `-> Self`"));
        return;
    };
    if mentions(ty, &format_ident!("impl")) {
        let remedy = "write it, and `async fn` for a future";
        errors.push(ty, format!("what `{function}` returns has a type that can be named; {remedy}"));
    } else if elides_a_lifetime(ty) {
        let remedy = "write `'user` for the lifetime that is left out";
        errors.push(ty, format!("what `{function}` returns belongs to the user; {remedy}"));
    } else if stands_alone(ty, name) {
        errors.push(ty, format!("what `{function}` returns belongs to the user; write `Self`, or `{name}<'user>`"));
    } else if !constructor.returns_one(name) {
        let remedy = "write `-> Self`, or what holds one, such as `Result<Self, Error>`";
        errors.push(ty, format!("`{function}` makes a `{name}`, and `{}` holds none; {remedy}", shown(ty)));
    }
}

/// Without the lifetime that it has.
fn stands_alone(tokens: &dyn ToTokens, name: &Ident) -> bool {
    let mut tokens = tokens.to_token_stream().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_alone = match token {
            TokenTree::Ident(word) if word == *name => {
                !matches!(tokens.peek(), Some(TokenTree::Punct(next)) if ['<', ':'].contains(&next.as_char()))
            }
            TokenTree::Group(group) => stands_alone(&group.stream(), name),
            _ => false,
        };
        if is_alone {
            return true;
        }
    }
    false
}

impl Signature {
    /// Itself, or something of the user's that it may stand behind.
    pub(super) fn returns_one(&self, name: &Ident) -> bool {
        let holds = |ty: &Type| mentions(ty, name) || mentions(ty, &format_ident!("Self")) || names_user(ty);
        let is_known = |ty: &&Type| !mentions(ty, &format_ident!("impl"));
        self.output.as_ref().filter(is_known).is_some_and(|ty| holds(ty) || matches!(ungrouped(ty), Type::Macro(_)))
    }
}

fn a_user_scoped_type_names_its_scope(input: &ImplInput, errors: &mut Errors) {
    let name = &input.ident;
    let is_declared = input.generics.lifetimes().any(|param| param.lifetime.ident == "user");
    if !(input.constructors.is_empty() || is_declared && names_user(&input.self_ty)) {
        errors.push(&input.self_ty, format!("`{name}` belongs to a user; write `impl<'user> {name}<'user>`"));
    }
}

/// What rustc would say in words that know no source.
fn a_field_has_one_source(input: &ImplInput, errors: &mut Errors) {
    let known = "`#[shared]`, `#[scoped]` or `#[agent]`, or none for what the caller gives";
    for constructor in &input.constructors {
        for attr in constructor.unknown() {
            let name = attr.path().to_token_stream();
            errors.push(attr, format!("unknown attribute `{name}`; an argument has {known}"));
        }
    }
}
