//! What the factory lends its agents of the platform.

use super::{
    entries::{mentioned, this},
    model::{Factory, PlatformField, Storage},
};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

pub(super) fn all(factory: &Factory) -> TokenStream {
    let names = factory.shared_by_name_alone().map(|fields| which_name(&fields, factory));
    let shares = factory.shared.iter().map(|shared| share(&shared.field, factory));
    quote!(#(#names)* #(#shares)*)
}

fn share(field: &PlatformField, factory: &Factory) -> TokenStream {
    let PlatformField { ident, ty, storage, .. } = field;
    let (factory_ty, params, bounds) = (factory.ty(ty.span()), factory.params(), factory.bounds());
    let (root, codegen) = (factory.paths.root_at(ty.span()), factory.paths.codegen_at(ty.span()));
    let this = this();
    let borrow = match storage {
        Storage::Inline => quote!(&#this.__factory_core_made.platform().#ident),
        Storage::Arc => quote!(&*#this.__factory_core_made.platform().#ident),
    };
    let provides = |needed: TokenStream, provide: TokenStream| {
        quote_spanned! {ty.span()=>
            #[automatically_derived]
            impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::#needed for #factory_ty #bounds {
                #[inline]
                fn #provide(&#this) -> &'user #codegen::WithStaticBounds<#ty> { #borrow }
            }
        }
    };
    let Some(name) = &field.name else {
        return provides(quote_spanned!(ty.span()=> ProvidesShared<'user, #ty, __Agent>), quote!(provide));
    };
    let (alias, name) = name_alias(name, 0, factory);
    let provides =
        provides(quote_spanned!(ty.span()=> ProvidesSharedNamed<'user, #ty, __Agent, #name>), quote!(provide_named));
    quote_spanned! {ty.span()=>
        const _: () = {
            #alias
            #provides
            #[automatically_derived]
            impl<'user #(, #params)*> #root::Shares<'user, #ty, #name> for #factory_ty #bounds {
                #[inline]
                fn share(&#this) -> &'user #codegen::WithStaticBounds<#ty> { #borrow }
            }
        };
    }
}

/// Where all components of a type have names, it is asked for by one of them.
fn which_name(fields: &[&PlatformField], factory: &Factory) -> TokenStream {
    let Some(ty) = fields.first().map(|field| &field.ty) else { return quote!() };
    let (factory_ty, params, bounds) = (factory.ty(ty.span()), factory.params(), factory.bounds());
    let codegen = factory.paths.codegen_at(ty.span());
    let written = fields.iter().filter_map(|field| field.name.as_ref()).enumerate();
    let (aliases, names): (Vec<_>, Vec<_>) = written.map(|(index, name)| name_alias(name, index, factory)).unzip();
    let names = if let [name] = names.as_slice() { name.clone() } else { quote!((#(#names,)*)) };
    let keyword = bounds.is_none().then(|| quote!(where));
    quote_spanned! {ty.span()=>
        const _: () = {
            #(#aliases)*
            impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::ProvidesShared<'user, #ty, __Agent> for #factory_ty
            #bounds #keyword
                #names: #codegen::NamesSharedComponent<'user, #ty, __Agent>,
            {
                fn provide(&self) -> &'user #codegen::WithStaticBounds<#ty> { #codegen::unreachable_after_error() }
            }
        };
    }
}

/// The definition of an alias of a component's name, and its use: what cannot be resolved is one error, however often it is used.
pub(super) fn name_alias(name: &Type, index: usize, factory: &Factory) -> (TokenStream, TokenStream) {
    let alias = Ident::new(&format!("__Name{index}"), name.span());
    let (params, arguments) = mentioned(name, factory);
    let definition = quote_spanned!(name.span()=> type #alias<#(#params),*> = #name;);
    (definition, quote_spanned!(name.span()=> #alias<#(#arguments),*>))
}
