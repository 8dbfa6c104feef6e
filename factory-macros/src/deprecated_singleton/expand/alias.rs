//! Emits a type alias that cannot be used.

use super::super::model::Alias;
use crate::kit::spans::unlint_item;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::ext::IdentExt;

/// Emits the alias of the same type through a trait that all types would implement if `bound` were satisfied, because
/// rustc does not check the bounds of an alias itself.
pub(super) fn emit_alias(
    name: &Ident,
    Alias { vis, generics, ty }: &Alias,
    doc: &TokenStream,
    conditions: &TokenStream,
    bound: &TokenStream,
) -> TokenStream {
    let span = name.span();
    let gate = format_ident!("__{}ForEachUser", name.unraw(), span = span);
    // Neither is used, which the user's lints would report.
    let alias = unlint_item(quote_spanned!(span=> #vis type #name #generics = <#ty as #gate<'static>>::Same;));
    let trait_of_gate = unlint_item(quote_spanned! {span=>
        #vis trait #gate<'__factory_core_scope>
        where
            #bound,
        {
            type Same: ?::core::marker::Sized;
        }
    });
    quote_spanned! {span=>
        #doc
        #conditions
        #alias

        #conditions
        #[doc(hidden)]
        #trait_of_gate

        #conditions
        impl<'__factory_core_scope, __Type: ?::core::marker::Sized> #gate<'__factory_core_scope> for __Type
        where
            #bound,
        {
            type Same = __Type;
        }
    }
}
