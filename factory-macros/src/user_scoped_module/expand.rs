use crate::kit::{paths::Paths, vetting::fulfil};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Generics;

/// That all users may reach what the static holds, to stand behind it: only there are the names in its type known.
pub(super) fn check(name: &Ident, ty: TokenStream, conditions: &TokenStream, paths: &Paths) -> TokenStream {
    let span = name.span();
    let codegen = paths.codegen_at(span);
    let reachable = quote_spanned!(span=> T: #codegen::AllUsersMayReach + ?::core::marker::Sized);
    let checked = fulfil("all_users_may_reach", &reachable, name, &Generics::default(), &[ty]);
    quote! {
        #conditions
        #[allow(dead_code, deprecated, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = { #checked };
    }
}
