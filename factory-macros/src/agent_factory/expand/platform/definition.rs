//! The platform's struct.

use crate::{
    agent_factory::model::{factory::Factory, field::PlatformField, syntax::Declaration},
    kit::docs::emit_default_doc,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Emits a plain struct, as the user wrote it.
pub(crate) fn emit_platform(factory: &Factory) -> TokenStream {
    let Declaration { attrs, vis, ident } = &factory.platform;
    let generics = &factory.generics;
    let where_clause = &generics.where_clause;
    let doc = emit_default_doc(attrs, &format!("The components that all users of [`{}`] share.", factory.head.ident));
    // A derive or another macro on the platform has to see the types as they are written.
    let is_plain = attrs.iter().all(|attr| attr.path().is_ident("doc"));
    let fields = factory.fields().into_iter().map(|field| {
        let PlatformField { attrs, vis, ident, .. } = field;
        let stored = if is_plain { field.stored_type() } else { field.written_stored_type() };
        quote!(#(#attrs)* #vis #ident: #stored,)
    });
    quote! {
        #doc
        #(#attrs)*
        #vis struct #ident #generics #where_clause { #(#fields)* }
    }
}
