//! Prints a type alias that cannot be used.

use super::super::model::Alias;
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
    quote_spanned! {span=>
        #doc
        #conditions
        #[allow(dead_code, reason = "kept only so that its uses are rejected")]
        #vis type #name #generics = <#ty as #gate<'static>>::Same;

        #conditions
        #[doc(hidden)]
        #[allow(dead_code, unreachable_pub, reason = "only names the alias in an error")]
        #vis trait #gate<'__factory_core_scope>
        where
            #bound,
        {
            type Same: ?::core::marker::Sized;
        }

        #conditions
        impl<'__factory_core_scope, __Type: ?::core::marker::Sized> #gate<'__factory_core_scope> for __Type
        where
            #bound,
        {
            type Same = __Type;
        }
    }
}
