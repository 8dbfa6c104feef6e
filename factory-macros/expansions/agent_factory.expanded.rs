///What all users of [`AgentInstanceFactory`] share.
pub struct Platform {
    pub llm: ::std::sync::Arc<dyn Llm>,
    pub drafts: PerUser<Vec<Draft>>,
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
        fn Platform<
            T: ::factory_core::codegen::AllUsersMayShare
                + ::factory_core::codegen::KeepsOnlyValues<Held>
                + ?::core::marker::Sized,
            Held,
        >() {}
        let _ = Platform::<
            dyn Llm,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<dyn Llm>>::HOLDS_HANDLE },
            >,
        >;
        let _ = Platform::<
            PerUser<Vec<Draft>>,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::SharingProbe<
                        PerUser<Vec<Draft>>,
                    >>::HOLDS_HANDLE
                        || <::factory_core::codegen::SharingProbe<
                            ::factory_core::codegen::PerUserPart<Vec<Draft>>,
                        >>::HOLDS_HANDLE
                        || <::factory_core::codegen::SharingProbe<
                            ::factory_core::codegen::PerUserPart<Draft>,
                        >>::HOLDS_HANDLE
                },
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
        fn Platform<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Platform::<PerUser<Vec<Draft>>>;
    }
    fn nobody_has_to_ask() {
        #[allow(non_snake_case)]
        fn Platform<
            T: ::factory_core::codegen::NotAGuard<Guards> + ?::core::marker::Sized,
            Guards,
        >() {}
        let _ = Platform::<
            dyn Llm,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::SharingProbe<dyn Llm>>::IS_GUARD },
            >,
        >;
        let _ = Platform::<
            PerUser<Vec<Draft>>,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::SharingProbe<
                        PerUser<Vec<Draft>>,
                    >>::IS_GUARD
                },
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
    fn __factory_core_unchanged(__factory_core_value: &Platform) {
        match __factory_core_value {
            Platform { llm: __factory_core_0, drafts: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    ::std::sync::Arc<dyn Llm>,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    PerUser<Vec<Draft>>,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl ::factory_core::codegen::GuardedPlatform for Platform {
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
impl Platform {
    /// Opens a scope for the context's user, runs the closure in it, and closes it.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    pub async fn for_user<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
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
            AgentInstanceFactory<'user>,
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
/// Everything one user's request may touch.
/**
# Agents

- `triage(topic: String): TriageAgent`

# Kept for one scope

- `memory: ConversationMemory`

# Shared by all users

- `llm: dyn Llm`
- `drafts: PerUser<Vec<Draft>>`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
pub struct AgentInstanceFactory<'user> {
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Platform>,
    __factory_core_memory: ::factory_core::codegen::ScopedSlot<
        ConversationMemory<'user>,
    >,
}
///Makes the one [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
pub fn create_agent_instance_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Platform>,
) -> AgentInstanceFactory<'user> {
    AgentInstanceFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
        __factory_core_memory: ::core::default::Default::default(),
    }
}
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for AgentInstanceFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for AgentInstanceFactory<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
#[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
impl<'user> AgentInstanceFactory<'user> {
    /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
    #[allow(dead_code, reason = "for whoever wants the picture")]
    pub const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Platform",
            ::factory_core::codegen::WiringSections {
                shared: "llm: dyn Llm\ndrafts: PerUser<Vec<Draft>>",
                guards: "",
                scoped: "memory: ConversationMemory",
                agents: "triage(topic: String): TriageAgent",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    ConversationMemory<'user>,
                >>::DRAWING,
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    TriageAgent<'user>,
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
    ) -> ::factory_core::Created<'user, TriageAgent<'user>> {
        type __Entry<'user> = TriageAgent<'user>;
        type __Given<'user> = (String,);
        <<<__Entry<
            'user,
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
impl<'user> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user>>
for TriageAgent<'user> {}
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<'user, dyn Llm, __Agent>
for AgentInstanceFactory<'user> {
    #[inline]
    fn provide(&self) -> &'user ::factory_core::codegen::WithStaticBounds<dyn Llm> {
        &*self.__factory_core_made.platform().llm
    }
}
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<'user, PerUser<Vec<Draft>>, __Agent>
for AgentInstanceFactory<'user> {
    #[inline]
    fn provide(
        &self,
    ) -> &'user ::factory_core::codegen::WithStaticBounds<PerUser<Vec<Draft>>> {
        &self.__factory_core_made.platform().drafts
    }
}
#[automatically_derived]
impl<'user> ::factory_core::Keeps<'user, ConversationMemory<'user>>
for AgentInstanceFactory<'user> {
    fn keep(&self) -> ::std::sync::Arc<ConversationMemory<'user>> {
        self.__factory_core_memory
            .get_or_make(|| <ConversationMemory<
                'user,
            > as ::factory_core::codegen::BuildFrom<
                'user,
                AgentInstanceFactory<'user>,
                (),
            >>::build(self, self.scope(), ()))
    }
}
const _: () = {
    const fn __factory_core_nodes<'user>() -> [::factory_core::codegen::DependencyNode; 1usize] {
        [
            <ConversationMemory<
                'user,
            > as ::factory_core::codegen::BuildFrom<
                'user,
                AgentInstanceFactory<'user>,
                (),
            >>::NODE,
        ]
    }
    const __FACTORY_CORE_CYCLE: ::factory_core::codegen::DependencyCycle = ::factory_core::codegen::DependencyCycle::among(
        &__factory_core_nodes(),
    );
    const _: () = __FACTORY_CORE_CYCLE.reject(0usize);
};
const _: () = {
    #[allow(unused_imports, reason = "where it takes these")]
    use ::factory_core::codegen::ParameterProbeFallback as _;
    const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
        <::factory_core::codegen::ParameterProbe<
            'user,
            TriageAgent<'user>,
            (String,),
        >>::NAMES
    }
    ::factory_core::codegen::parameters_match(
        "TriageAgent",
        __factory_core_names(),
        &["topic"],
    );
};
