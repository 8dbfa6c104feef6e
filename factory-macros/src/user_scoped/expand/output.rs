//! The output of a constructor.

use crate::kit::syntax::functions::FunctionHead;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Emits the type that a factory's method returns: the declared output, or the future of an `async fn`. Without an
/// output, which was reported, it is the agent.
pub(super) fn emit_output(head: &FunctionHead) -> TokenStream {
    let declared = head.output.as_ref().map_or_else(|| quote!(Self), ToTokens::to_token_stream);
    if !head.is_async() {
        return declared;
    }
    quote! {
        ::core::pin::Pin<::std::boxed::Box<
            dyn ::core::future::Future<Output = #declared> + ::core::marker::Send + 'user
        >>
    }
}
