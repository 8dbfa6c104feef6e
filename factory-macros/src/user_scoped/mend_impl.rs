//! After an error in a `#[user_scoped] impl`: what it should have been, as far as rustc would say the same once more.

use super::{
    field::{bare, borrowed, in_arc, is_scope, is_wrapped},
    marks::is_mark,
    parse_impl::ImplInput,
    parse_signature::{Argument, Signature},
};
use crate::paths::{has_lifetime, mentions, ungrouped};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::{GenericArgument, GenericParam, Generics, Lifetime, PathArguments, PathSegment, Type, parse_quote};

/// Without a constructor, it may be an `impl` of whatever type.
pub(crate) fn impl_item(input: &mut ImplInput) {
    if input.constructors.is_empty() {
        return;
    }
    if input.generics.lifetimes().next().is_none() {
        input.generics.params.insert(0, parse_quote!('user));
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
            let mended = with_lifetime(with_self(&*output, &input.ident), &user);
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
        let bare = bare(ty).clone();
        *ty = parse_quote!(&#user #bare);
    } else if is_marked("scoped") {
        let mut inner = in_arc(ty).unwrap_or_else(|| bare(ty)).clone();
        name_users_own(&mut inner, generics, user);
        *ty = parse_quote!(::std::sync::Arc<#inner>);
    } else if is_marked("agent") {
        *ty = if is_wrapped(ty) { bare(ty).clone() } else { ty.clone() };
        name_users_own(ty, generics, user);
    } else if !is_marked("shared") {
        let mended = with_lifetime(&*ty, user);
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
    let is_generic = generics.type_params().any(|param| mentions(ty, &param.ident));
    path.qself.is_none() && !is_generic && !path.path.is_ident("Self") && !has_lifetime(ty)
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
    let renamed = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(name) if after_quote && others.contains(&name) => {
            after_quote = false;
            Ident::new(&user.ident.to_string(), name.span()).into()
        }
        TokenTree::Group(group) => Group::new(group.delimiter(), renamed(group.stream(), others, user)).into(),
        token => {
            after_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            token
        }
    });
    renamed.collect()
}

fn replace(ty: &mut Type, tokens: &TokenStream) {
    if let Ok(mended) = syn::parse2(tokens.clone()) {
        *ty = mended;
    }
}

/// For the name of the type without its lifetime.
fn with_self(tokens: impl ToTokens, name: &Ident) -> TokenStream {
    let mut tokens = tokens.into_token_stream().into_iter().peekable();
    let mut named = TokenStream::new();
    while let Some(token) = tokens.next() {
        let has_arguments =
            matches!(tokens.peek(), Some(TokenTree::Punct(next)) if ['<', ':'].contains(&next.as_char()));
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
fn with_lifetime(tokens: impl ToTokens, lifetime: &Lifetime) -> TokenStream {
    let mut tokens = tokens.into_token_stream().into_iter().peekable();
    let mut named = TokenStream::new();
    let mut after_word = false;
    while let Some(token) = tokens.next() {
        let is_word = matches!(token, TokenTree::Ident(_));
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '-' => {
                named.append(punct);
                named.extend(tokens.by_ref());
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let name = tokens.next();
                if matches!(&name, Some(TokenTree::Ident(name)) if name == "_") {
                    named.append_all(lifetime.to_token_stream());
                } else {
                    named.append(punct);
                    named.extend(name);
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                named.append(punct);
                if !matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '\'') {
                    named.append_all(lifetime.to_token_stream());
                }
            }
            TokenTree::Group(group) if !after_word => {
                named.append(Group::new(group.delimiter(), with_lifetime(group.stream(), lifetime)));
            }
            token => named.append(token),
        }
        after_word = is_word;
    }
    named
}
