///What all users of [`GuardedFactory`] share.
struct Office {
    limits: Limits,
    pub audit: Audit,
}
#[allow(
    dead_code,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    #[allow(unused_imports, reason = "where nothing is shared")]
    use ::factory_core::codegen::GuardProbeFallback as _;
    fn the_platform_can_store() {
        #[allow(non_snake_case)]
        fn Office<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Office::<Limits>;
        let _ = Office::<Audit>;
    }
    fn a_guard_can_refuse() {
        #[allow(non_snake_case)]
        fn Office<T: ::factory_core::ScopeGuard>() {}
        let _ = Office::<Limits>;
        let _ = Office::<Audit>;
    }
};
#[allow(
    dead_code,
    clippy::match_single_binding,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Office) {
        match __factory_core_value {
            Office { limits: __factory_core_0, audit: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    Limits,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    Audit,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl ::factory_core::codegen::GuardedPlatform for Office
where
    for<'__never> Limits: ::factory_core::ScopeGuard,
    for<'__never> Audit: ::factory_core::ScopeGuard,
{
    type Permits<'__p> = (
        <Audit as ::factory_core::ScopeGuard>::Permit<'__p>,
        <Limits as ::factory_core::ScopeGuard>::Permit<'__p>,
    );
    fn permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<Self::Permits<'_>, ::factory_core::ScopeError> {
        let __factory_core_permit_0 = ::factory_core::ScopeGuard::admit(
            &self.limits,
            __factory_core_context,
        )?;
        let __factory_core_permit_1 = ::factory_core::ScopeGuard::admit(
            &self.audit,
            __factory_core_context,
        )?;
        ::core::result::Result::Ok((__factory_core_permit_1, __factory_core_permit_0))
    }
}
#[allow(dead_code, reason = "an application opens its scopes in one way or another")]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl Office
where
    for<'__never> Limits: ::factory_core::ScopeGuard,
    for<'__never> Audit: ::factory_core::ScopeGuard,
{
    /// Opens a scope for the context's user, runs the closure in it, and closes it.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    async fn for_user<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            GuardedFactory<'user>,
        ) -> __R,
    ) -> ::core::result::Result<__R, ::factory_core::ScopeError> {
        let __factory_core_permitted = ::factory_core::codegen::permitted(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_end = ::factory_core::codegen::ScopeEnd::of_context(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_end,
            __factory_core_permitted.platform(),
        );
        ::core::result::Result::Ok(
            __factory_core_work(create_guarded_factory(__factory_core_scope)).await,
        )
    }
    /// As `for_user`, without async.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    fn for_user_blocking<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            GuardedFactory<'user>,
        ) -> __R,
    ) -> ::core::result::Result<__R, ::factory_core::ScopeError> {
        let __factory_core_permitted = ::factory_core::codegen::permitted(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_end = ::factory_core::codegen::ScopeEnd::of_context(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_end,
            __factory_core_permitted.platform(),
        );
        ::core::result::Result::Ok(
            __factory_core_work(create_guarded_factory(__factory_core_scope)),
        )
    }
    /// Asks every guard, and takes the context for `user_scope!` to open.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    fn admit(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::Admission<'_, Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit(self, __factory_core_context)
    }
}
///Makes agents for one user of [`Office`], while their scope lasts.
/**
# Agents

- `notes: NotesAgent`

# Asked before a scope opens

- `limits: Limits`
- `audit: Audit`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
struct GuardedFactory<'user> {
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the one [`GuardedFactory`] of a scope that `user_scope!` has opened.
fn create_guarded_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
) -> GuardedFactory<'user> {
    GuardedFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
    }
}
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for GuardedFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for GuardedFactory<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
#[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
impl<'user> GuardedFactory<'user> {
    /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
    #[allow(dead_code, reason = "for whoever wants the picture")]
    const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "GuardedFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                guards: "limits: Limits\naudit: Audit",
                scoped: "",
                agents: "notes: NotesAgent",
            },
            &[<::factory_core::codegen::DrawingProbe<'user, NotesAgent<'user>>>::DRAWING],
        )
    };
    /// Whose scope this factory serves.
    #[allow(dead_code, reason = "the factory's own")]
    #[inline]
    #[must_use]
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
    ///Builds a `NotesAgent`, fresh.
    fn notes(&self) -> ::factory_core::Created<'user, NotesAgent<'user>> {
        <<<NotesAgent<
            'user,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            (),
            _,
        >>::build(self, Self::scope(self), ())
    }
}
impl<'user> ::factory_core::codegen::ListedInFactory<'user, GuardedFactory<'user>>
for NotesAgent<'user> {}
