use super::{
    entries,
    model::{Emission, Factory, PlatformField, Shared, Storage},
    parse::Named,
    tombstone,
};
use crate::kit::vetting::{self, Vetting};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, Ident, Member, Type, ext::IdentExt, spanned::Spanned};

pub(crate) fn factory(factory: &Factory) -> TokenStream {
    let platform = platform(factory);
    let vetted = vetted(factory);
    let guarded = guarded(factory);
    let ways_in = ways_in(factory);
    let entries = entries::all(factory);
    let tombstones = factory.replaced.iter().map(|path| tombstone::of(path, factory));
    let replaced = tombstone::named(factory);
    quote!(#platform #vetted #guarded #ways_in #entries #replaced #(#tombstones)*)
}

pub(super) fn doc_unless_given(attrs: &[Attribute], doc: &str) -> TokenStream {
    if attrs.iter().any(|attr| attr.path().is_ident("doc")) { quote!() } else { quote!(#[doc = #doc]) }
}

/// A plain struct, as written.
fn platform(factory: &Factory) -> TokenStream {
    let (Named { attrs, vis, ident }, generics) = (&factory.platform, &factory.generics);
    let where_clause = &generics.where_clause;
    let doc = doc_unless_given(attrs, &format!("What all users of [`{}`] share.", factory.head.ident));
    let fields = factory.fields().map(|field| {
        let (PlatformField { attrs, vis, ident, .. }, stored) = (field, field.stored());
        quote!(#(#attrs)* #vis #ident: #stored,)
    });
    quote! {
        #doc
        #(#attrs)*
        #vis struct #ident #generics #where_clause { #(#fields)* }
    }
}

fn vetted(factory: &Factory) -> TokenStream {
    if factory.emission == Emission::Outline {
        return quote!();
    }
    let (name, generics, paths) = (&factory.platform.ident, &factory.generics, &factory.paths);
    let (mut types, mut fields, mut params) = (Vec::new(), Vec::new(), Vec::new());
    for param in factory.generics.type_params() {
        if !factory.shared.iter().any(|shared| param.ident == shared.field.type_name()) {
            params.push(Type::Verbatim(param.ident.to_token_stream()));
        }
    }
    for Shared { field, vetting } in &factory.shared {
        types.push((&field.ty, *vetting));
    }
    // What a component is made of, also where its own check does not look: within a `PerUser`.
    for param in &params {
        types.push((param, Vetting::Checked));
    }
    for field in factory.fields() {
        fields.push((Member::from(field.ident.clone()), field.stored()));
    }
    let checks = vetting::checks(name, generics, paths, &types);
    let unchanged = vetting::unchanged(name, generics, paths, &[(quote!(#name), fields)]);
    let bounded = bounded(factory);
    quote!(#checks #bounded #unchanged)
}

/// What a bound of the platform's own would say once more at each use of the platform.
fn bounded(factory: &Factory) -> TokenStream {
    let (name, generics) = (&factory.platform.ident, &factory.generics);
    let (root, codegen) = (factory.paths.root_at(name.span()), factory.paths.codegen_at(name.span()));
    let (mut inline, mut unasked, mut guards) = (Vec::new(), Vec::new(), Vec::new());
    for field in factory.fields() {
        if let Storage::Inline = field.storage {
            inline.push(field.ty.to_token_stream());
        }
    }
    for Shared { field, .. } in &factory.shared {
        // A constant cannot be asked of a type that is not known.
        if !factory.is_generic_in(&field.ty) {
            let (ty, codegen) = (&field.ty, factory.paths.codegen_at(field.ty.span()));
            unasked.push(
                quote_spanned!(ty.span()=> #ty, #codegen::ProbeResult<{ <#codegen::SharingProbe<#ty>>::IS_GUARD }>),
            );
        }
    }
    for guard in &factory.guards {
        guards.push(guard.ty.to_token_stream());
    }
    let inline_bound = quote_spanned!(name.span()=> T: #codegen::StoredByValue + ?::core::marker::Sized);
    let inline = vetting::fulfil("the_platform_can_store", &inline_bound, name, generics, &inline);
    let no_guard = quote_spanned!(name.span()=> T: #codegen::NotAGuard<Guards> + ?::core::marker::Sized, Guards);
    let unasked = vetting::fulfil("nobody_has_to_ask", &no_guard, name, generics, &unasked);
    let guard_bound = quote_spanned!(name.span()=> T: #root::ScopeGuard);
    let guards = vetting::fulfil("a_guard_can_refuse", &guard_bound, name, generics, &guards);
    quote! {
        #[allow(dead_code, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            // Comes second to an inherent constant.
            #[allow(unused_imports, reason = "where nothing is shared")]
            use #codegen::GuardProbeFallback as _;
            #inline
            #unasked
            #guards
        };
    }
}

/// Guards are asked in order; a tuple drops its first field first, so the permits stand in it the other way round.
fn guarded(factory: &Factory) -> TokenStream {
    let (root, codegen) = (&factory.paths.root, &factory.paths.codegen);
    let (platform, params, bounds) = (factory.platform_ty(), factory.params(), factory.bounds());
    let (this, context) = (entries::this(), format_ident!("__factory_core_context"));
    let (mut asked, mut types, mut permits) = (TokenStream::new(), Vec::new(), Vec::new());
    for (index, PlatformField { ident, ty, .. }) in factory.guards.iter().enumerate() {
        let (permit, root) = (format_ident!("__factory_core_permit_{index}"), factory.paths.root_at(ty.span()));
        asked.extend(quote_spanned!(ty.span()=> let #permit = #root::ScopeGuard::admit(&#this.#ident, #context)?;));
        types.push(quote_spanned!(ty.span()=> <#ty as #root::ScopeGuard>::Permit<'__p>));
        permits.push(permit);
    }
    types.reverse();
    permits.reverse();
    let guards = guards_are_guards(factory);
    quote! {
        #[automatically_derived]
        #[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
        impl<#(#params),*> #codegen::GuardedPlatform for #platform #bounds #guards {
            type Permits<'__p> = (#(#types,)*);
            fn permits(
                &#this,
                #context: &#root::UserExecutionContext,
            ) -> ::core::result::Result<Self::Permits<'_>, #root::ScopeError> {
                #asked
                ::core::result::Result::Ok((#(#permits,)*))
            }
        }
    }
}

/// That a guard is none is reported where it is listed. `for` keeps this from being one more error.
fn guards_are_guards(factory: &Factory) -> Option<TokenStream> {
    let root = &factory.paths.root;
    let guards = factory.guards.iter().map(|guard| &guard.ty);
    let keyword = factory.generics.params.is_empty().then(|| quote!(where));
    (!factory.guards.is_empty()).then(|| quote!(#keyword #(for<'__never> #guards: #root::ScopeGuard,)*))
}

pub(super) fn create_fn(factory: &Ident) -> Ident {
    format_ident!("create_{}", snake_case(&factory.unraw().to_string()), span = factory.span())
}

/// `AgentInstanceFactory` → `agent_instance_factory`, `HTTPFactory` → `http_factory`
pub(super) fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let starts_word = |index: usize| {
        let after_lower = !chars[index - 1].is_uppercase();
        let before_lower = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        chars[index].is_uppercase() && chars[index - 1] != '_' && (after_lower || before_lower)
    };
    let mut snake = String::new();
    for (index, c) in chars.iter().enumerate() {
        if index > 0 && starts_word(index) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

fn ways_in(factory: &Factory) -> TokenStream {
    let (platform, vis, name) = (&factory.platform.ident, &factory.platform.vis, &factory.head.ident);
    let (ty, platform_ty) = (factory.ty(platform.span()), factory.platform_ty());
    let (params, bounds) = (factory.params(), factory.bounds());
    let (root, codegen) = (factory.paths.root_at(platform.span()), factory.paths.codegen_at(platform.span()));
    let (create, guards) = (create_fn(name), guards_are_guards(factory));
    // Not by `user_scope!`: into its admission the whole context would be moved, and a move is a copy.
    let opened = quote_spanned! {platform.span()=>
        let __factory_core_permitted = #codegen::permitted(self, &__factory_core_context)?;
        let __factory_core_end = #codegen::ScopeEnd::of_context(&__factory_core_context);
        let __factory_core_scope = #codegen::open(&__factory_core_end, __factory_core_permitted.platform());
    };
    // At the platform's name, for rustc to show it where it says that a method is defined here.
    quote_spanned! {platform.span()=>
        #[allow(dead_code, reason = "an application opens its scopes in one way or another")]
        #[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
        impl<#(#params),*> #platform_ty #bounds #guards {
            /// Opens a scope for the context's user, runs the closure in it, and closes it.
            ///
            /// # Errors
            ///
            /// What the first guard that refuses says.
            #vis async fn for_user<__R>(
                &self,
                __factory_core_context: #root::UserExecutionContext,
                __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(#ty) -> __R,
            ) -> ::core::result::Result<__R, #root::ScopeError> {
                #opened
                ::core::result::Result::Ok(__factory_core_work(#create(__factory_core_scope)).await)
            }

            /// As `for_user`, without async.
            ///
            /// # Errors
            ///
            /// What the first guard that refuses says.
            #vis fn for_user_blocking<__R>(
                &self,
                __factory_core_context: #root::UserExecutionContext,
                __factory_core_work: impl for<'user> ::core::ops::FnOnce(#ty) -> __R,
            ) -> ::core::result::Result<__R, #root::ScopeError> {
                #opened
                ::core::result::Result::Ok(__factory_core_work(#create(__factory_core_scope)))
            }

            /// Asks every guard, and takes the context for `user_scope!` to open.
            ///
            /// # Errors
            ///
            /// What the first guard that refuses says.
            #vis fn admit(
                &self,
                __factory_core_context: #root::UserExecutionContext,
            ) -> ::core::result::Result<#root::Admission<'_, Self>, #root::ScopeError> {
                #codegen::admit(self, __factory_core_context)
            }
        }
    }
}
