///What all users of [`AgentInstanceFactory`] share.
pub struct Platform<M: Model> {
    pub model: M,
}
#[allow(
    dead_code,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn all_users_may_share_any<M: Model>() {
        #[allow(non_snake_case)]
        fn Platform<T: ::factory_core::Shareable>() {}
        let _ = Platform::<M>;
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
    fn the_platform_can_store<M: Model>() {
        #[allow(non_snake_case)]
        fn Platform<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Platform::<M>;
    }
};
#[allow(
    dead_code,
    clippy::match_single_binding,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn __factory_core_unchanged<M: Model>(__factory_core_value: &Platform<M>) {
        match __factory_core_value {
            Platform { model: __factory_core_0 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    M,
                    _,
                >(__factory_core_0);
            }
        }
    }
};
#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl<M: Model> ::factory_core::codegen::GuardedPlatform for Platform<M>
where
    Platform<M>: 'static,
{
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
impl<M: Model> Platform<M>
where
    Platform<M>: 'static,
{
    /// Opens a scope for the context's user, runs the closure in it, and closes it.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    pub async fn for_user<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user, M>,
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
            __factory_core_work(create_agent_instance_factory(__factory_core_scope))
                .await,
        )
    }
    /// As `for_user`, without async.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    pub fn for_user_blocking<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user, M>,
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
            __factory_core_work(create_agent_instance_factory(__factory_core_scope)),
        )
    }
    /// Asks every guard, and takes the context for `user_scope!` to open.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    pub fn admit(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::Admission<'_, Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit(self, __factory_core_context)
    }
}
///Makes agents for one user of [`Platform`], while their scope lasts.
/**
# Agents

- `triage(topic: String): TriageAgent<M>`

# Shared by all users

- `model: M as TheModel`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
pub struct AgentInstanceFactory<'user, M: Model>
where
    Platform<M>: 'static,
{
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Platform<M>>,
}
///Makes the one [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
pub fn create_agent_instance_factory<'user, M: Model>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Platform<M>>,
) -> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    AgentInstanceFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
    }
}
#[automatically_derived]
impl<M: Model> ::factory_core::codegen::GeneratedFactory for AgentInstanceFactory<'_, M>
where
    Platform<M>: 'static,
{}
#[automatically_derived]
impl<'user, M: Model> ::factory_core::InScope<'user> for AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
#[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
impl<'user, M: Model> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
    #[allow(dead_code, reason = "for whoever wants the picture")]
    pub const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Platform",
            ::factory_core::codegen::WiringSections {
                shared: "model: M as TheModel",
                guards: "",
                scoped: "",
                agents: "triage(topic: String): TriageAgent<M>",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    TriageAgent<'user, M>,
                >>::DRAWING,
            ],
        )
    };
    /// Whose scope this factory serves.
    #[allow(dead_code, reason = "the factory's own")]
    #[inline]
    #[must_use]
    pub fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
    ///Builds a `TriageAgent`, fresh.
    pub fn triage(
        &self,
        topic: String,
    ) -> ::factory_core::Created<'user, TriageAgent<'user, M>> {
        type __Entry<'user, M> = TriageAgent<'user, M>;
        type __Given<'user> = (String,);
        const {
            ::factory_core::codegen::parameters_match(
                "TriageAgent",
                <TriageAgent<
                    'user,
                    M,
                > as ::factory_core::codegen::AgentMeta<'user>>::PARAMETERS,
                &["topic"],
            )
        };
        <<<__Entry<
            'user,
            M,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            __Given<'user>,
            _,
        >>::build(self, Self::scope(self), (topic,))
    }
}
const _: () = {
    type __Entry<'user, M> = TriageAgent<'user, M>;
    impl<
        'user,
        M: Model,
    > ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user, M>>
    for __Entry<'user, M>
    where
        Platform<M>: 'static,
    {}
};
const _: () = {
    type __Name0 = TheModel;
    #[automatically_derived]
    impl<
        'user,
        M: Model,
        __Agent: ?::core::marker::Sized,
    > ::factory_core::codegen::ProvidesSharedNamed<'user, M, __Agent, __Name0>
    for AgentInstanceFactory<'user, M>
    where
        Platform<M>: 'static,
    {
        #[inline]
        fn provide_named(&self) -> &'user ::factory_core::codegen::WithStaticBounds<M> {
            &self.__factory_core_made.platform().model
        }
    }
    #[automatically_derived]
    impl<'user, M: Model> ::factory_core::Shares<'user, M, __Name0>
    for AgentInstanceFactory<'user, M>
    where
        Platform<M>: 'static,
    {
        #[inline]
        fn share(&self) -> &'user ::factory_core::codegen::WithStaticBounds<M> {
            &self.__factory_core_made.platform().model
        }
    }
};
