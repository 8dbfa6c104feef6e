///What all users of [`DeskFactory`] share.
struct Desk {
    primary: Database,
    replica: Database,
}
#[allow(
    dead_code,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    #[allow(unused_imports, reason = "needed only if a type has no inherent constant")]
    use ::factory_core::codegen::HandleProbeFallback as _;
    fn all_users_may_share() {
        #[allow(non_snake_case)]
        fn Desk<
            T: ::factory_core::codegen::AllUsersMayShare
                + ::factory_core::codegen::KeepsOnlyValues<Held>
                + ?::core::marker::Sized,
            Held,
        >() {}
        let _ = Desk::<
            Database,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<Database>>::HOLDS_HANDLE },
            >,
        >;
        let _ = Desk::<
            Database,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<Database>>::HOLDS_HANDLE },
            >,
        >;
    }
};
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
        fn Desk<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Desk::<Database>;
        let _ = Desk::<Database>;
    }
    fn nobody_has_to_ask() {
        #[allow(non_snake_case)]
        fn Desk<
            T: ::factory_core::codegen::NotAGuard<Guards> + ?::core::marker::Sized,
            Guards,
        >() {}
        let _ = Desk::<
            Database,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<Database>>::IS_GUARD },
            >,
        >;
        let _ = Desk::<
            Database,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<Database>>::IS_GUARD },
            >,
        >;
    }
};
#[allow(
    dead_code,
    clippy::match_single_binding,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Desk) {
        match __factory_core_value {
            Desk { primary: __factory_core_0, replica: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    Database,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    Database,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl ::factory_core::codegen::GuardedPlatform for Desk {
    type Permits<'__p> = ();
    fn permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<Self::Permits<'_>, ::factory_core::ScopeError> {
        ::core::result::Result::Ok(())
    }
}
#[allow(dead_code, reason = "an application opens its scopes in one way or another")]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl Desk {
    /// Opens a scope for the context's user, runs the closure in it, and closes it.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    async fn for_user<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            DeskFactory<'user>,
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
            __factory_core_work(create_desk_factory(__factory_core_scope)).await,
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
            DeskFactory<'user>,
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
            __factory_core_work(create_desk_factory(__factory_core_scope)),
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
///Makes agents for one user of [`Desk`], while their scope lasts.
/**
# Shared by all users

- `primary: Database as Primary`
- `replica: Database as Replica`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
struct DeskFactory<'user> {
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Desk>,
}
///Makes the one [`DeskFactory`] of a scope that `user_scope!` has opened.
fn create_desk_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Desk>,
) -> DeskFactory<'user> {
    DeskFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
    }
}
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for DeskFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for DeskFactory<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
#[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
impl<'user> DeskFactory<'user> {
    /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
    #[allow(dead_code, reason = "for whoever wants the picture")]
    const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "DeskFactory",
            "Desk",
            ::factory_core::codegen::WiringSections {
                shared: "primary: Database as Primary\nreplica: Database as Replica",
                guards: "",
                scoped: "",
                agents: "",
            },
            &[],
        )
    };
    /// Whose scope this factory serves.
    #[allow(dead_code, reason = "the factory's own")]
    #[inline]
    #[must_use]
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
const _: () = {
    type __Name0 = Primary;
    type __Name1 = Replica;
    impl<
        'user,
        __Agent: ?::core::marker::Sized,
    > ::factory_core::codegen::ProvidesShared<'user, Database, __Agent>
    for DeskFactory<'user>
    where
        (
            __Name0,
            __Name1,
        ): ::factory_core::codegen::NamesSharedComponent<'user, Database, __Agent>,
    {
        fn provide(&self) -> &'user ::factory_core::codegen::WithStaticBounds<Database> {
            ::factory_core::codegen::unreachable_after_error()
        }
    }
};
const _: () = {
    type __Name0 = Primary;
    #[automatically_derived]
    impl<
        'user,
        __Agent: ?::core::marker::Sized,
    > ::factory_core::codegen::ProvidesSharedNamed<'user, Database, __Agent, __Name0>
    for DeskFactory<'user> {
        #[inline]
        fn provide_named(
            &self,
        ) -> &'user ::factory_core::codegen::WithStaticBounds<Database> {
            &self.__factory_core_made.platform().primary
        }
    }
    #[automatically_derived]
    impl<'user> ::factory_core::Shares<'user, Database, __Name0> for DeskFactory<'user> {
        #[inline]
        fn share(&self) -> &'user ::factory_core::codegen::WithStaticBounds<Database> {
            &self.__factory_core_made.platform().primary
        }
    }
};
const _: () = {
    type __Name0 = Replica;
    #[automatically_derived]
    impl<
        'user,
        __Agent: ?::core::marker::Sized,
    > ::factory_core::codegen::ProvidesSharedNamed<'user, Database, __Agent, __Name0>
    for DeskFactory<'user> {
        #[inline]
        fn provide_named(
            &self,
        ) -> &'user ::factory_core::codegen::WithStaticBounds<Database> {
            &self.__factory_core_made.platform().replica
        }
    }
    #[automatically_derived]
    impl<'user> ::factory_core::Shares<'user, Database, __Name0> for DeskFactory<'user> {
        #[inline]
        fn share(&self) -> &'user ::factory_core::codegen::WithStaticBounds<Database> {
            &self.__factory_core_made.platform().replica
        }
    }
};
