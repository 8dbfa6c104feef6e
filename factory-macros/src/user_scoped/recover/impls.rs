//! Repair of an `impl` and the signature of its constructor.

use crate::{
    kit::{
        syntax::tokens::{is_punct, map_tokens},
        types::{
            lifetimes::{mentions_lifetime, rename_lifetimes, write_elided_lifetimes},
            shapes::{last_segment_mut, peel_all},
        },
    },
    user_scoped::model::{
        field::lacks_lifetime,
        source::{
            Source,
            form::{Form, is_scope},
        },
        syntax::{ArgumentSyntax, ConstructorSyntax, ImplSyntax},
    },
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    GenericArgument, GenericParam, Generics, Ident, Lifetime, LifetimeParam, PathArguments, PathSegment, Type,
    parse_quote,
};

/// Declares and writes the user's lifetime. An `impl` without a constructor is left as it is, because it may be of any
/// type.
pub(crate) fn mend_impl(syntax: &mut ImplSyntax) {
    if syntax.constructors.is_empty() {
        return;
    }
    if syntax.generics.lifetimes().next().is_none() {
        let user = LifetimeParam::new(Lifetime::new("'user", Span::call_site()));
        syntax.generics.params.insert(0, GenericParam::Lifetime(user));
    }
    let Some(user) = syntax.generics.lifetimes().next().map(|param| param.lifetime.clone()) else { return };
    write_lifetime(&mut syntax.self_ty, &user);
    for constructor in &mut syntax.constructors {
        mend_constructor(constructor, &syntax.ident, &syntax.generics, &user);
    }
}

/// Replaces the lifetimes of the constructor by the user's.
fn mend_constructor(constructor: &mut ConstructorSyntax, agent: &Ident, generics: &Generics, user: &Lifetime) {
    let head = &mut constructor.head;
    let own: Vec<_> = head.generics.lifetimes().map(|param| param.lifetime.ident.clone()).collect();
    let params = std::mem::take(&mut head.generics.params).into_iter();
    head.generics.params = params.filter(|param| !matches!(param, GenericParam::Lifetime(_))).collect();
    for argument in &mut constructor.arguments {
        if let Some(ty) = &mut argument.written.ty {
            replace_type(ty, rename_lifetimes(ty.to_token_stream(), &own, user));
        }
        mend_argument(argument, generics, user);
    }
    if let Some(output) = &mut head.output {
        let renamed = rename_lifetimes(output.to_token_stream(), &own, user);
        replace_type(output, write_elided_lifetimes(write_self(renamed, agent), user));
    }
}

/// Gives an argument the form of its source.
fn mend_argument(argument: &mut ArgumentSyntax, generics: &Generics, user: &Lifetime) {
    let source = argument.first_source.unwrap_or(Source::Default);
    let Some(ty) = &mut argument.written.ty else { return };
    let form = if is_scope(ty) { Form::Scope } else { source.required_form() };
    match form {
        Form::Scope => write_lifetime(ty, user),
        Form::Reference if form.fits(ty) => {}
        Form::Reference => {
            let bare = peel_all(ty);
            *ty = Type::Verbatim(quote!(&#user #bare));
        }
        Form::Arc => {
            let inner = if form.fits(ty) { form.peel(ty) } else { peel_all(ty) };
            replace_type(ty, inner.to_token_stream());
            write_missing_lifetime(ty, generics, user);
            *ty = Type::Verbatim(quote!(::std::sync::Arc<#ty>));
        }
        Form::Agent => {
            if !form.fits(ty) {
                replace_type(ty, peel_all(ty).to_token_stream());
            }
            write_missing_lifetime(ty, generics, user);
        }
        Form::Any => replace_type(ty, write_elided_lifetimes(ty.to_token_stream(), user)),
    }
}

/// Writes the lifetime of a type that lacks it or has another one.
fn write_missing_lifetime(ty: &mut Type, generics: &Generics, user: &Lifetime) {
    if lacks_lifetime(ty, generics) || mentions_lifetime(&*ty) {
        write_lifetime(ty, user);
    }
}

/// Writes the user's lifetime as the first generic argument.
fn write_lifetime(ty: &mut Type, user: &Lifetime) {
    let user = GenericArgument::Lifetime(user.clone());
    let Some(PathSegment { arguments, .. }) = last_segment_mut(ty) else { return };
    match arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first_mut() {
            Some(first @ GenericArgument::Lifetime(_)) => *first = user,
            _ => arguments.args.insert(0, user),
        },
        arguments => *arguments = PathArguments::AngleBracketed(parse_quote!(<#user>)),
    }
}

/// Writes `Self` where the name of the agent has no generic arguments.
fn write_self(tokens: TokenStream, agent: &Ident) -> TokenStream {
    map_tokens(tokens, &mut |_, rest| match rest {
        [TokenTree::Ident(word), next, ..] if is_punct(next, '<') || is_punct(next, ':') || word != agent => None,
        [TokenTree::Ident(word), ..] if word == agent => Some((1, Ident::new("Self", word.span()).into_token_stream())),
        _ => None,
    })
}

fn replace_type(ty: &mut Type, tokens: TokenStream) {
    if let Ok(mended) = syn::parse2(tokens) {
        *ty = mended;
    }
}
