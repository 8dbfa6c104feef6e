//! Function pointers in types.

use crate::kit::syntax::tokens::map_tokens;
use factory_scan::syntax::function_pointers::pointer_length;
use proc_macro2::TokenStream;
use quote::quote_spanned;

/// Replaces each function pointer by `fn()`. A function pointer captures nothing, so all users may share any; but no
/// `impl` covers each signature with lifetimes.
pub(crate) fn simplify_function_pointers(ty: TokenStream) -> TokenStream {
    map_tokens(ty, &mut |_, rest| Some((pointer_length(rest)?, quote_spanned!(rest[0].span()=> fn()))))
}
