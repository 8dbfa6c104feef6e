//! The values for the parameters of the agents in an agent.

use super::impl_header::ImplHeader;
use crate::{
    kit::{
        checks::fallback::emit_fallback_import,
        spans::without_lints,
        syntax::generics::mentions_param,
        types::{lifetimes::rename_lifetimes, shapes::last_segment},
    },
    user_scoped::model::{
        agent::Agent,
        field::Field,
        source::wiring::{Locals, Wiring, emit_params_type, emit_values_type, values_alias},
    },
};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Lifetime, ext::IdentExt, spanned::Spanned};

/// Emits the impl by which a factory builds the agent together with what evaluates the values.
pub(super) fn emit_with_values(agent: &Agent<'_>, header: &ImplHeader<'_>, build: TokenStream) -> TokenStream {
    let fields: Vec<_> = agent.fields_with_values().collect();
    if fields.is_empty() {
        return build;
    }
    let aliases = fields.iter().filter_map(|field| emit_alias(field, agent));
    let function = emit_function(&fields, agent, header);
    quote! {
        const _: () = {
            #(#aliases)*
            #function
            #build
        };
    }
}

/// Emits the call of the function in `build`.
pub(super) fn emit_values_call(agent: &Agent<'_>, Locals { params, values, .. }: &Locals) -> Option<TokenStream> {
    agent.fields_with_values().next()?;
    let function = function_ident(agent);
    Some(quote_spanned!(agent.ident.span()=> let (#values, #params) = Self::#function(#params);))
}

/// Emits the function that takes the parameters of the agent, and returns the values and the parameters. A value that
/// moves a parameter is an error, because the parameter is returned after it.
///
/// The function is not a part of `build`, whose bounds hide the types that rustc compares the values with.
fn emit_function(fields: &[&Field<'_>], agent: &Agent<'_>, header: &ImplHeader<'_>) -> TokenStream {
    let ImplHeader { generics, self_ty, written, params } = header;
    let names: Vec<_> = agent.param_fields().map(|field| field.ident).collect();
    let wiring = Wiring::new(agent.paths, agent.generics);
    let types = fields.iter().map(|field| emit_params_type(field, &wiring));
    let checks = fields.iter().filter_map(|field| emit_generic_check(field, agent));
    let values = fields.iter().map(|field| emit_tuple(field));
    let function = function_ident(agent);
    quote_spanned! {without_lints(agent.ident.span())=>
        impl<#(#generics),*> #self_ty where #(#written,)* {
            fn #function((#(#names,)*): (#(#params,)*)) -> ((#(#types,)*), (#(#params,)*)) {
                #(#checks)*
                ((#(#values,)*), (#(#names,)*))
            }
        }
    }
}

fn function_ident(agent: &Agent<'_>) -> Ident {
    format_ident!("__factory_core_agent_values", span = agent.ident.span())
}

/// Emits the values of one agent. An incomplete value is reported at its last token, and not at a comma of the macro.
fn emit_tuple(field: &Field<'_>) -> TokenStream {
    let mut tuple = TokenStream::new();
    for given in field.values {
        let last = given.value.clone().into_iter().last();
        let mut comma = Punct::new(',', Spacing::Alone);
        comma.set_span(last.map_or_else(Span::call_site, |last| last.span()));
        given.value.to_tokens(&mut tuple);
        comma.to_tokens(&mut tuple);
    }
    quote_spanned!(field.ident.span()=> (#tuple))
}

/// Emits the alias of the type that rustc compares the values of one agent with. It checks their names.
fn emit_alias(field: &Field<'_>, agent: &Agent<'_>) -> Option<TokenStream> {
    if mentions_param(field.ty, agent.generics) {
        return None;
    }
    let alias = values_alias(field);
    // A constant cannot mention `'user`.
    let user = Ident::new("user", Span::call_site());
    let of_any_user = Lifetime::new("'static", Span::call_site());
    let ty = rename_lifetimes(field.ty.to_token_stream(), &[user], &of_any_user);
    let ty = emit_values_type(field, agent.paths, &emit_comparison(field, agent, &ty, &of_any_user));
    Some(quote_spanned!(alias.span()=> type #alias<'user> = #ty;))
}

/// Emits the check of the names for an agent with type parameters, which the compiler makes for each instance.
fn emit_generic_check(field: &Field<'_>, agent: &Agent<'_>) -> Option<TokenStream> {
    mentions_param(field.ty, agent.generics).then(|| {
        let user = Lifetime::new("'user", Span::call_site());
        let comparison = emit_comparison(field, agent, &field.ty.to_token_stream(), &user);
        quote!(let _ = const { #comparison };)
    })
}

/// Emits the comparison, with the spans of the type and of the values.
fn emit_comparison(field: &Field<'_>, agent: &Agent<'_>, ty: &TokenStream, user: &Lifetime) -> TokenStream {
    let tokens: Vec<_> = field.argument.into_iter().cloned().flatten().collect();
    let ends = tokens.first().zip(tokens.last()).map(|(first, last)| (first.span(), last.span()));
    let (first, last) = ends.unwrap_or_else(|| (field.ident.span(), field.ident.span()));
    let name = last_segment(field.ty).map(|last| last.ident.unraw().to_string()).unwrap_or_default();
    let given = field.values.iter().map(|value| value.name.unraw().to_string());
    let import = emit_fallback_import(agent.paths, "NamesProbeFallback");
    let codegen = agent.paths.codegen_at(field.ty.span());
    let taken = quote_spanned! {field.ty.span()=>
        #codegen::expect_agent(#name, <#codegen::NamesProbe<#user, #ty>>::NAMES)
    };
    let arguments = quote_spanned!(last=> (#name, #taken, &[#(#given,)*]));
    let codegen = agent.paths.codegen_at(first);
    quote_spanned!(first=> #import #codegen::values_match #arguments)
}
