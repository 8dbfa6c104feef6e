//! An `impl` with `#[user_scoped]` has one constructor, which a factory can call and which returns the agent.

use crate::{
    kit::{
        display::format_tokens,
        errors::Errors,
        syntax::tokens::{any_token, is_punct, is_word, mentions},
        types::lifetimes::elides_lifetime,
    },
    user_scoped::model::syntax::{ConstructorSyntax, ImplSyntax},
};
use proc_macro2::TokenTree;
use quote::{ToTokens, format_ident};
use syn::{GenericParam, Ident, LifetimeParam, Meta};

pub(crate) fn check(syntax: &ImplSyntax, errors: &mut Errors) {
    let name = &syntax.ident;
    if let Some((_, keyword)) = &syntax.of_trait {
        let remedy = format!("move it to an `impl` of `{name}` without a trait");
        errors.push(keyword, format!("a constructor does not belong to a trait; {remedy}"));
    }
    for attr in &syntax.misplaced {
        errors.push(attr, format!("`#[create]` goes on the function that makes a `{name}`, once"));
    }
    let Some((first, others)) = syntax.constructors.split_first() else {
        report_missing_constructor(syntax, errors);
        return;
    };
    for other in others {
        let first = &first.head.ident;
        errors.push(&other.mark, format!("`{name}` already has the constructor `{first}`; remove this `#[create]`"));
    }
    if !matches!(first.mark.meta, Meta::Path(_)) {
        errors.push(&first.mark.meta, "`#[create]` takes no arguments; write `#[create]`");
    }
    check_signature(first, errors);
    check_arguments(first, name, errors);
    check_output(first, name, errors);
}

fn report_missing_constructor(syntax: &ImplSyntax, errors: &mut Errors) {
    if syntax.misplaced.is_empty() && syntax.of_trait.is_none() {
        let remedy = format!("write `#[create]` before the function that makes a `{}`", syntax.ident);
        errors.push(&syntax.self_ty, format!("this `impl` has no constructor; {remedy}"));
    }
}

fn check_signature(constructor: &ConstructorSyntax, errors: &mut Errors) {
    let generics = &constructor.head.generics;
    for param in &generics.params {
        errors.push(param, generic_param_message(param));
    }
    if let (true, Some(clause)) = (generics.params.is_empty(), &generics.where_clause) {
        errors.push(clause, "a constructor has no bounds of its own; move them to the `impl`");
    }
    let qualifiers = constructor.head.qualifiers.iter();
    for word in qualifiers.filter(|token| is_word(token, "unsafe") || is_word(token, "extern")) {
        errors.push(word, format!("a factory calls a safe Rust function; remove `{word}`"));
    }
}

fn generic_param_message(param: &GenericParam) -> String {
    match param {
        GenericParam::Lifetime(LifetimeParam { lifetime, .. }) => {
            format!("a constructor borrows only from the user; write `'user` for `{lifetime}`")
        }
        GenericParam::Type(_) | GenericParam::Const(_) => {
            "a constructor has no generic parameters of its own; move this one to the `impl`".to_owned()
        }
    }
}

fn check_arguments(constructor: &ConstructorSyntax, name: &Ident, errors: &mut Errors) {
    let (receivers, arguments): (Vec<_>, Vec<_>) =
        constructor.arguments.iter().map(|argument| &argument.written).partition(|written| written.is_self());
    for argument in arguments {
        if argument.ident.is_none() {
            errors.push(&argument.pattern, "an argument of a constructor has a name; write `name: Type`");
        }
        if let Some(ty) = argument.ty.as_ref().filter(|ty| mentions(ty, &format_ident!("impl"))) {
            errors.push(ty, "an argument of a constructor has one type, not any `impl Trait`; write the type");
        }
    }
    if let Some(receiver) = receivers.first() {
        let message = format!("a constructor makes the `{name}`, so it cannot take one; remove this argument");
        errors.push(&receiver.pattern, message);
    }
}

fn check_output(constructor: &ConstructorSyntax, name: &Ident, errors: &mut Errors) {
    let function = &constructor.head.ident;
    let Some(ty) = &constructor.head.output else {
        errors.push(function, format!("`{function}` returns no `{name}`; write `-> Self`"));
        return;
    };
    if mentions(ty, &format_ident!("impl")) {
        let remedy = "write the type, and `async fn` for a future";
        errors.push(ty, format!("`{function}` returns a type without a name; {remedy}"));
    } else if elides_lifetime(ty) {
        let remedy = "write `'user` for the elided lifetime";
        errors.push(ty, format!("the output of `{function}` belongs to the user; {remedy}"));
    } else if lacks_lifetime_of_agent(ty, name) {
        let remedy = format!("write `Self`, or `{name}<'user>`");
        errors.push(ty, format!("the output of `{function}` belongs to the user; {remedy}"));
    } else if !constructor.returns_agent(name) {
        let remedy = "write `-> Self`, or a type that contains it, such as `Result<Self, Error>`";
        errors
            .push(ty, format!("`{}`, which `{function}` returns, has no `{name}` in it; {remedy}", format_tokens(ty)));
    }
}

/// Returns whether the name of the agent occurs without generic arguments.
fn lacks_lifetime_of_agent(ty: &dyn ToTokens, name: &Ident) -> bool {
    any_token(ty, &mut |_, rest| match rest {
        [TokenTree::Ident(word), next, ..] => word == name && !is_punct(next, '<') && !is_punct(next, ':'),
        [TokenTree::Ident(word)] => word == name,
        _ => false,
    })
}
