//! The facts that `cargo factory` has the macros report.

use crate::{agent_factory, deprecated_singleton, kit::facts::Facts};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Block, Expr, ImplItem, Item, ItemConst, ItemFn, Stmt};

#[test]
fn a_factory_reports_itself_its_attestations_and_the_functions_that_open_scopes() {
    let input = || {
        quote! {
            pub factory Desk for pub struct Platform {
                shared { #[attest(reason = "has no state")] client: Client }
            }
        }
    };
    let reported = facts(agent_factory::expand(input(), Facts::Reported));
    assert_eq!(reported.uses, ["factory `Desk` of `Platform`", "attested: has no state"]);
    let opening = ["for_user", "try_for_user", "for_user_blocking", "try_for_user_blocking", "admit", "admit_owned"];
    // Rustdoc sees the methods once more.
    let twice: Vec<_> =
        opening.iter().chain(&opening).map(|name| format!("{name}: opens a scope by `{name}`")).collect();
    assert_eq!(reported.methods, twice);
    let silent = facts(agent_factory::expand(input(), Facts::Silent));
    assert_eq!((silent.uses.len(), silent.methods.len()), (0, 0));
}

#[test]
fn an_item_reports_its_name_and_the_attestations_in_it() {
    let reported = |item| facts(Facts::Reported.emit_item_facts(&item)).uses;
    assert_eq!(
        reported(quote!(
            #[doc = "struct"]
            pub(crate) struct Notes<'user>;
        )),
        ["user-scoped `Notes`"]
    );
    let module = quote! {
        mod agents {
            #[attest(reason = "one per process")] static A: A = A;
            fn f() { #[attest(reason = "in a function")] static B: B = B; }
            #[attest(reason = no_text)] static C: C = C;
        }
    };
    assert_eq!(reported(module), ["attested: one per process", "attested: in a function"]);
    assert!(
        Facts::Silent
            .emit_item_facts(&quote!(
                struct Notes<'user>;
            ))
            .is_empty()
    );
}

#[test]
fn an_attestation_is_reported_under_the_conditions_of_its_item() {
    let module = quote! {
        #[cfg(unix)]
        mod agents {
            #[attest(reason = "first")] #[cfg(test)] static A: A = A;
            #[attest(reason = "second")] static B: B = B;
        }
        mod others { #[attest(reason = "third")] static C: C = C; }
    };
    let file: syn::File = syn::parse2(Facts::Reported.emit_attestations(&module)).unwrap();
    let conditions = file.items.iter().map(|item| match item {
        Item::Const(fact) => fact.attrs.iter().map(|attr| attr.meta.to_token_stream().to_string()).collect(),
        _ => panic!("a fact is a constant"),
    });
    let conditions: Vec<Vec<String>> = conditions.collect();
    assert_eq!(conditions, [vec!["cfg (unix)", "cfg (test)"], vec!["cfg (unix)"], vec![]]);
}

#[test]
fn a_use_of_a_denied_singleton_is_a_fact() {
    let item = quote!(
        /// The registry.
        #[instrument]
        pub async fn get_registry(Key(key): Key) -> Registry {
            REGISTRIES.get(key)
        }
    );
    let args = |stage| quote!(instead = "create_desk($scope)", stage = #stage);
    let expand =
        |stage, facts| -> ItemFn { syn::parse2(deprecated_singleton::expand(args(stage), &item, facts)).unwrap() };
    let shown = |item: &ItemFn| {
        let deprecation = item.attrs.iter().find(|attr| attr.path().is_ident("deprecated"));
        let sig = &item.sig;
        [deprecation.to_token_stream(), sig.asyncness.to_token_stream(), sig.output.to_token_stream()]
            .map(|tokens| tokens.to_string())
    };
    let denied = shown(&expand("deny", Facts::Reported));
    assert!(denied.iter().all(|part| !part.is_empty()), "{denied:?}");
    assert_eq!(denied, shown(&expand("warn", Facts::Silent)));
}

#[test]
fn a_denied_function_needs_the_same_of_its_surroundings_with_and_without_facts() {
    let expand = |item: &str, facts| {
        let args = quote!(instead = "create_desk($scope)", stage = "deny");
        deprecated_singleton::expand(args, &item.parse().unwrap(), facts).to_string()
    };
    let needed = |item| {
        [Facts::Reported, Facts::Silent].map(|facts| {
            let expansion = expand(item, facts);
            ["INSTANCE", "Agent", "Missing", "Tenant", "Pattern", "instrument"].map(|name| expansion.contains(name))
        })
    };
    let plain = "#[instrument] pub fn get(Pattern(id): Tenant) -> Result<Agent, Missing> { INSTANCE.of(id) }";
    assert_eq!(needed(plain), [[false, true, true, true, false, false]; 2]);
    let method = "async fn get(&self, tenant: Tenant) -> Option<&Agent> { INSTANCE.of(tenant) }";
    assert_eq!(needed(method), [[false, true, false, true, false, false]; 2]);
    let opaque = "fn all(tenant: Tenant) -> impl Iterator<Item = Agent> { INSTANCE.all(tenant) }";
    assert_eq!(needed(opaque), [[true, true, false, true, false, false]; 2]);
}

/// The facts of an expansion.
#[derive(Default)]
struct Found {
    /// The facts about items, which the expansion itself reports.
    uses: Vec<String>,
    /// The methods whose uses are facts.
    methods: Vec<String>,
}

fn facts(expansion: TokenStream) -> Found {
    let mut found = Found::default();
    for item in syn::parse2::<syn::File>(expansion).unwrap().items {
        match item {
            Item::Const(ItemConst { expr, .. }) => found.uses.extend(used_fact(&expr)),
            Item::Impl(item) => {
                for item in &item.items {
                    if let ImplItem::Fn(method) = item
                        && let Some(fact) = note(&method.attrs)
                    {
                        found.methods.push(format!("{}: {fact}", method.sig.ident));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Returns the fact of `{ #[deprecated(note = "…")] const FACT: () = (); FACT }`.
fn used_fact(expr: &Expr) -> Option<String> {
    let Expr::Block(block) = expr else { return None };
    let Block { stmts, .. } = &block.block;
    match &stmts[..] {
        [Stmt::Item(Item::Const(fact)), Stmt::Expr(Expr::Path(used), None)] if used.path.is_ident(&fact.ident) => {
            note(&fact.attrs)
        }
        _ => None,
    }
}

fn note(attrs: &[Attribute]) -> Option<String> {
    let attr = attrs.iter().find(|attr| attr.path().is_ident("deprecated"))?;
    let note: syn::MetaNameValue = attr.parse_args().unwrap();
    let note: syn::LitStr = syn::parse2(note.value.to_token_stream()).unwrap();
    Some(note.value().strip_prefix("factory fact: ").unwrap().to_owned())
}
