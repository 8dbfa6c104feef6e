//! Repair of a struct.

use crate::{
    kit::syntax::tokens::{collect_tokens, find_word, is_punct},
    kit::types::lifetimes::mentions_user,
    user_scoped::model::syntax::StructSyntax,
};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{GenericParam, Lifetime, LifetimeParam};

/// Declares `'user` if the fields name it and the struct does not.
pub(crate) fn mend_struct(syntax: &mut StructSyntax) {
    let is_used = syntax.fields.iter().any(|field| mentions_user(&field.ty));
    if syntax.generics.lifetimes().next().is_none() && is_used {
        let user = LifetimeParam::new(Lifetime::new("'user", Span::call_site()));
        syntax.generics.params.insert(0, GenericParam::Lifetime(user));
        syntax.stripped = declare_user(std::mem::take(&mut syntax.stripped));
    }
}

fn declare_user(item: TokenStream) -> TokenStream {
    let tokens = collect_tokens(item);
    let at = find_word(&tokens, "struct").unwrap_or_default();
    let (before, rest) = tokens.split_at(at);
    match rest {
        [_, name, angle, rest @ ..] if is_punct(angle, '<') => quote!(#(#before)* struct #name #angle 'user, #(#rest)*),
        [_, name, rest @ ..] => quote!(#(#before)* struct #name <'user> #(#rest)*),
        _ => quote!(#(#tokens)*),
    }
}
