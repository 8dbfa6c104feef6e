//! After an error in a `#[user_scoped] impl`: what it should have been, as far as rustc would say the same once more.

use super::{
    create,
    field::{bare, borrowed, in_arc, is_scope, is_wrapped},
    marks::is_mark,
    mend::user_param,
    parse_impl::ImplInput,
    parse_signature::{Argument, Signature},
};
use crate::kit::{
    paths::{has_lifetime, mentions_a_type_param, ungrouped},
    tokens::{is_punct, is_word},
};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{GenericArgument, GenericParam, Generics, Lifetime, PathArguments, PathSegment, Type, parse_quote};

/// The `impl`, and what is left of its constructor.
pub(crate) fn outline(mut input: ImplInput) -> TokenStream {
    // Without one, it may be an `impl` of whatever type.
    if !input.constructors.is_empty() {
        mend(&mut input);
    }
    create::outline(&input)
}

fn mend(input: &mut ImplInput) {
    if input.generics.lifetimes().next().is_none() {
        input.generics.params.insert(0, user_param());
    }
    let Some(user) = input.generics.lifetimes().next().map(|param| param.lifetime.clone()) else { return };
    name_user(&mut input.self_ty, &user);
    for Signature { generics, arguments, output, .. } in &mut input.constructors {
        let others: Vec<_> = generics.lifetimes().map(|param| param.lifetime.ident.clone()).collect();
        let params = std::mem::take(&mut generics.params).into_iter();
        generics.params = params.filter(|param| !matches!(param, GenericParam::Lifetime(_))).collect();
        for argument in arguments {
            if let Some(ty) = &mut argument.ty {
                rename(ty, &others, &user);
            }
            mend_argument(argument, &input.generics, &user);
        }
        if let Some(output) = output {
            rename(output, &others, &user);
            let mended = with_lifetime(with_self(output.to_token_stream(), &input.ident), &user);
            replace(output, &mended);
        }
    }
}

/// Without a mark that asks for one, a type is left as it is.
fn mend_argument(Argument { attrs, ty, .. }: &mut Argument, generics: &Generics, user: &Lifetime) {
    let Some(ty) = ty else { return };
    let first = attrs.iter().find(|attr| is_mark(attr));
    let is_marked = |mark| first.is_some_and(|attr| attr.path().is_ident(mark));
    if is_scope(ty) {
        name_user(ty, user);
    } else if is_marked("shared") && borrowed(ty).is_none() {
        let bare = bare(ty);
        *ty = Type::Verbatim(quote!(&#user #bare));
    } else if is_marked("scoped") {
        replace(ty, &in_arc(ty).unwrap_or_else(|| bare(ty)).to_token_stream());
        name_users_own(ty, generics, user);
        *ty = Type::Verbatim(quote!(::std::sync::Arc<#ty>));
    } else if is_marked("agent") {
        if is_wrapped(ty) {
            replace(ty, &bare(ty).to_token_stream());
        }
        name_users_own(ty, generics, user);
    } else if !is_marked("shared") {
        let mended = with_lifetime(ty.to_token_stream(), user);
        replace(ty, &mended);
    }
}

fn name_users_own(ty: &mut Type, generics: &Generics, user: &Lifetime) {
    if lacks_its_lifetime(ty, generics) || has_lifetime(&*ty) {
        name_user(ty, user);
    }
}

/// What belongs to a user has a lifetime, unless it is a type parameter or what one leads to.
pub(crate) fn lacks_its_lifetime(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(path) = ungrouped(ty) else { return false };
    path.qself.is_none() && !mentions_a_type_param(ty, generics) && !path.path.is_ident("Self") && !has_lifetime(ty)
}

/// As its first lifetime.
fn name_user(ty: &mut Type, user: &Lifetime) {
    let user = GenericArgument::Lifetime(user.clone());
    let Some(PathSegment { arguments, .. }) = last_segment(ty) else { return };
    match arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first_mut() {
            Some(first @ GenericArgument::Lifetime(_)) => *first = user,
            _ => arguments.args.insert(0, user),
        },
        arguments => *arguments = PathArguments::AngleBracketed(parse_quote!(<#user>)),
    }
}

fn last_segment(ty: &mut Type) -> Option<&mut PathSegment> {
    match ty {
        Type::Group(group) => last_segment(&mut group.elem),
        Type::Paren(paren) => last_segment(&mut paren.elem),
        Type::Path(path) => path.path.segments.last_mut(),
        _ => None,
    }
}

/// A lifetime of the constructor's own is the user's.
fn rename(ty: &mut Type, others: &[Ident], user: &Lifetime) {
    if !others.is_empty() {
        let mended = renamed(ty.to_token_stream(), others, user);
        replace(ty, &mended);
    }
}

fn renamed(tokens: TokenStream, others: &[Ident], user: &Lifetime) -> TokenStream {
    let mut after_quote = false;
    let mut named = TokenStream::new();
    for token in tokens {
        let is_quote = is_punct(&token, '\'');
        match token {
            TokenTree::Ident(name) if after_quote && others.contains(&name) => {
                named.append(Ident::new(&user.ident.to_string(), name.span()));
            }
            TokenTree::Group(group) => {
                named.append(Group::new(group.delimiter(), renamed(group.stream(), others, user)));
            }
            token => named.append(token),
        }
        after_quote = is_quote;
    }
    named
}

fn replace(ty: &mut Type, tokens: &TokenStream) {
    if let Ok(mended) = syn::parse2(tokens.clone()) {
        *ty = mended;
    }
}

/// For the name of the type without its lifetime.
fn with_self(tokens: TokenStream, name: &Ident) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut named = TokenStream::new();
    while let Some(token) = tokens.next() {
        let has_arguments = tokens.peek().is_some_and(|next| is_punct(next, '<') || is_punct(next, ':'));
        match token {
            TokenTree::Ident(word) if word == *name && !has_arguments => named.append(Ident::new("Self", word.span())),
            TokenTree::Group(group) => {
                named.append(Group::new(group.delimiter(), with_self(group.stream(), name)));
            }
            token => named.append(token),
        }
    }
    named
}

/// Where one was left out.
fn with_lifetime(tokens: TokenStream, lifetime: &Lifetime) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut named = TokenStream::new();
    let mut after_word = false;
    while let Some(token) = tokens.next() {
        let is_name = matches!(token, TokenTree::Ident(_));
        match token {
            token if is_punct(&token, '-') => {
                named.append(token);
                for token in tokens.by_ref() {
                    named.append(token);
                }
            }
            token if is_punct(&token, '\'') => {
                if tokens.next_if(|name| is_word(name, "_")).is_some() {
                    lifetime.to_tokens(&mut named);
                } else {
                    named.append(token);
                    tokens.next().to_tokens(&mut named);
                }
            }
            token if is_punct(&token, '&') => {
                named.append(token);
                if !tokens.peek().is_some_and(|token| is_punct(token, '\'')) {
                    lifetime.to_tokens(&mut named);
                }
            }
            TokenTree::Group(group) if !after_word => {
                named.append(Group::new(group.delimiter(), with_lifetime(group.stream(), lifetime)));
            }
            token => named.append(token),
        }
        after_word = is_name;
    }
    named
}
