#[doc(hidden)]
type __PlatformField_llm = dyn Llm;
#[doc(hidden)]
type __PlatformField_drafts = PerUser<Vec<Draft>>;
#[doc(hidden)]
type __AgentInstanceFactoryScoped_memory<'user> = ConversationMemory<'user>;
#[doc(hidden)]
type __AgentInstanceFactoryAgent_triage<'user> = TriageAgent<'user>;
#[doc(hidden)]
type __AgentInstanceFactoryParams_triage<'user> = (String,);
///The components that all users of [`AgentInstanceFactory`] share.
pub struct Platform {
    pub llm: ::std::sync::Arc<__PlatformField_llm>,
    pub drafts: __PlatformField_drafts,
}
const _: () = {
    use ::factory_core::codegen::HandleProbeFallback as _;
    fn all_users_may_share() {
        fn Platform<
            T: ::factory_core::codegen::ShareableComponent
                + ::factory_core::codegen::KeepsOnlyValues<HandleResult>
                + ?::core::marker::Sized,
            HandleResult,
        >() {}
        let _ = Platform::<
            dyn Llm,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::HandleProbe<dyn Llm>>::HOLDS_HANDLE },
            >,
        >;
        let _ = Platform::<
            PerUser<Vec<Draft>>,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::HandleProbe<
                        PerUser<Vec<Draft>>,
                    >>::HOLDS_HANDLE
                        || <::factory_core::codegen::HandleProbe<
                            ::factory_core::codegen::PartitionPart<Vec<Draft>>,
                        >>::HOLDS_HANDLE
                        || <::factory_core::codegen::HandleProbe<
                            ::factory_core::codegen::PartitionPart<Draft>,
                        >>::HOLDS_HANDLE
                },
            >,
        >;
    }
};
const _: () = {
    use ::factory_core::codegen::GuardProbeFallback as _;
    fn the_platform_stores_by_value() {
        fn Platform<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Platform::<__PlatformField_drafts>;
    }
    fn no_guard_is_only_shared() {
        fn Platform<
            T: ::factory_core::codegen::NotAGuard<GuardResult> + ?::core::marker::Sized,
            GuardResult,
        >() {}
        let _ = Platform::<
            __PlatformField_llm,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::GuardProbe<__PlatformField_llm>>::IS_GUARD },
            >,
        >;
        let _ = Platform::<
            __PlatformField_drafts,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::GuardProbe<
                        __PlatformField_drafts,
                    >>::IS_GUARD
                },
            >,
        >;
    }
};
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Platform) {
        match __factory_core_value {
            Platform { llm: __factory_core_0, drafts: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    ::std::sync::Arc<__PlatformField_llm>,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    __PlatformField_drafts,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::RequestOfPlatform for Platform {
    type RequestData = ();
}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GuardedPlatform for Platform {
    type Progress = ();
    type Permits = ();
    fn no_permits() -> Self::Permits {}
    fn request_permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
        __factory_core_permits: &mut Self::Permits,
    ) -> ::core::result::Result<(), ::factory_core::ScopeError> {
        ::core::result::Result::Ok(())
    }
    fn return_permits(
        &self,
        __factory_core_permits: &mut Self::Permits,
        __factory_core_end: ::factory_core::ScopeEnd,
    ) {}
}
#[automatically_derived]
impl ::factory_core::codegen::Shareable for Platform
where
    for<'any_user> Platform: ::core::marker::Send + ::core::marker::Sync,
{}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::CheckedForSharing for Platform {}
#[automatically_derived]
impl ::factory_core::ServesUsers for Platform
where
    for<'any_user> Platform: ::core::marker::Send + ::core::marker::Sync,
    for<'any_user> AgentInstanceFactory<'any_user>: ::core::marker::Send,
{
    type Factory<'user> = AgentInstanceFactory<'user>;
    type Request = ();
    fn factory<'user>(
        __factory_core_scope: ::factory_core::OpenScope<'user, Self>,
    ) -> AgentInstanceFactory<'user> {
        create_agent_instance_factory(__factory_core_scope)
    }
    fn request_data(
        __factory_core_request: Self::Request,
    ) -> <Self as ::factory_core::codegen::RequestOfPlatform>::RequestData {
        __factory_core_request
    }
}
#[cfg(not(doc))]
#[allow(
    clippy::impl_trait_in_params,
    reason = "a caller writes only the types of the result"
)]
impl Platform {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub async fn for_user<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
                create_agent_instance_factory(__factory_core_scope),
            )
            .await;
        ::core::result::Result::Ok(__factory_core_result)
    }
    /**Does the same as `for_user` for work that may fail, with one error type for the guards and the work. Guards learn that the work failed.

To use `?` on the result, write the error type: `try_for_user::<_, AppError>(…)`.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    pub async fn try_for_user<R, E: ::core::convert::From<::factory_core::ScopeError>>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
                create_agent_instance_factory(__factory_core_scope),
            )
            .await;
        __factory_core_result
    }
    /**Does the same as `for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub fn for_user_blocking<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
            create_agent_instance_factory(__factory_core_scope),
        );
        ::core::result::Result::Ok(__factory_core_result)
    }
    /**Does the same as `try_for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    pub fn try_for_user_blocking<
        R,
        E: ::core::convert::From<::factory_core::ScopeError>,
    >(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
            create_agent_instance_factory(__factory_core_scope),
        );
        __factory_core_result
    }
    /// Calls every guard, and prepares the context for `user_scope!` to open.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses the scope.
    pub fn admit(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::Admission<'_, Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit(self, __factory_core_context, ())
    }
    /// Does the same as `admit`. The result owns a share of the platform, so that it can be moved to another
    /// task.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses the scope.
    pub fn admit_owned(
        self: &::std::sync::Arc<Self>,
        __factory_core_context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::OwnedAdmission<Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit_owned(self, __factory_core_context, ())
    }
}
#[cfg(doc)]
#[allow(
    clippy::impl_trait_in_params,
    reason = "a caller writes only the types of the result"
)]
impl Platform {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub async fn for_user<R>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::AsyncFnOnce(AgentInstanceFactory<'user>) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        loop {}
    }
    /**Does the same as `for_user` for work that may fail, with one error type for the guards and the work. Guards learn that the work failed.

To use `?` on the result, write the error type: `try_for_user::<_, AppError>(…)`.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    pub async fn try_for_user<R, E: ::core::convert::From<::factory_core::ScopeError>>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        loop {}
    }
    /**Does the same as `for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub fn for_user_blocking<R>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::FnOnce(AgentInstanceFactory<'user>) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        loop {}
    }
    /**Does the same as `try_for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    pub fn try_for_user_blocking<
        R,
        E: ::core::convert::From<::factory_core::ScopeError>,
    >(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        loop {}
    }
    /// Calls every guard, and prepares the context for `user_scope!` to open.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses the scope.
    pub fn admit(
        &self,
        context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::Admission<'_, Self>,
        ::factory_core::ScopeError,
    > {
        loop {}
    }
    /// Does the same as `admit`. The result owns a share of the platform, so that it can be moved to another
    /// task.
    ///
    /// # Errors
    ///
    /// Returns the error of the first guard that refuses the scope.
    pub fn admit_owned(
        self: &::std::sync::Arc<Self>,
        context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::OwnedAdmission<Self>,
        ::factory_core::ScopeError,
    > {
        loop {}
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
pub struct AgentInstanceFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Platform>,
    __factory_core_slot_memory: ::factory_core::codegen::ScopedSlot<
        __AgentInstanceFactoryScoped_memory<'user>,
    >,
}
///Makes the [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
pub fn create_agent_instance_factory<'user>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Platform>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Platform>,
) -> AgentInstanceFactory<'user> {
    #[cfg(doc)]
    let __factory_core_scope = scope;
    AgentInstanceFactory {
        __factory_core_factory_scope: ::factory_core::codegen::FactoryScope::new(
            __factory_core_scope,
        ),
        __factory_core_slot_memory: ::core::default::Default::default(),
    }
}
#[doc(hidden)]
type __AgentInstanceFactoryType<'user> = AgentInstanceFactory<'user>;
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for AgentInstanceFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for __AgentInstanceFactoryType<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
}
#[cfg(not(doc))]
#[automatically_derived]
impl ::core::ops::Deref for AgentInstanceFactory<'_> {
    type Target = Platform;
    fn deref(&self) -> &Platform {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user> AgentInstanceFactory<'user> {
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    pub const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Platform",
            ::factory_core::codegen::WiringSections {
                shared: "llm: dyn Llm\ndrafts: PerUser<Vec<Draft>>",
                request: "",
                guards: "",
                scoped: "memory: ConversationMemory",
                agents: "triage(topic: String): TriageAgent",
                replaced: "",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __AgentInstanceFactoryScoped_memory<'user>,
                >>::DRAWING,
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __AgentInstanceFactoryAgent_triage<'user>,
                >>::DRAWING,
            ],
        )
    };
    /// Returns the scope that this factory serves.
    #[inline]
    #[must_use]
    pub fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
    /// Returns the platform, which holds the components that all users share.
    #[inline]
    #[must_use]
    pub fn platform(&self) -> &'user Platform {
        self.__factory_core_factory_scope.platform()
    }
}
#[cfg(not(doc))]
impl<'user> AgentInstanceFactory<'user> {
    ///Builds a new `TriageAgent`.
    pub fn triage(
        &self,
        topic: String,
    ) -> ::factory_core::Created<'user, TriageAgent<'user>> {
        <<<__AgentInstanceFactoryAgent_triage<
            'user,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            __AgentInstanceFactoryParams_triage<'user>,
            _,
        >>::build(self, self.__factory_core_factory_scope.scope(), (topic,))
    }
}
/// Each method builds a new agent. If the agent has a constructor, the method returns what the constructor
/// returns.
#[cfg(doc)]
impl<'user> AgentInstanceFactory<'user> {
    ///Builds a new `TriageAgent`.
    pub fn triage(&self, topic: String) -> TriageAgent<'user> {
        loop {}
    }
}
#[doc(hidden)]
impl<'user> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user>>
for __AgentInstanceFactoryAgent_triage<'user> {}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<'user, __PlatformField_llm, __Agent>
for AgentInstanceFactory<'user> {
    #[inline]
    fn provide(&self) -> &'user __PlatformField_llm {
        &*self.__factory_core_factory_scope.platform().llm
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<'user, __PlatformField_drafts, __Agent>
for AgentInstanceFactory<'user> {
    #[inline]
    fn provide(&self) -> &'user __PlatformField_drafts {
        &self.__factory_core_factory_scope.platform().drafts
    }
}
impl AgentInstanceFactory<'_> {
    fn __factory_core_makings(&self) -> [&::factory_core::codegen::Making; 1usize] {
        [self.__factory_core_slot_memory.making()]
    }
}
#[automatically_derived]
impl<'user> ::factory_core::Keeps<'user, __AgentInstanceFactoryScoped_memory<'user>>
for AgentInstanceFactory<'user> {
    fn keep(&self) -> ::std::sync::Arc<__AgentInstanceFactoryScoped_memory<'user>> {
        self.__factory_core_slot_memory
            .get_or_make_among(
                || self.__factory_core_makings(),
                || <__AgentInstanceFactoryScoped_memory<
                    'user,
                > as ::factory_core::codegen::BuildFrom<
                    'user,
                    AgentInstanceFactory<'user>,
                    (),
                >>::build(self, self.scope(), ()),
            )
    }
}
impl<'user> AgentInstanceFactory<'user> {
    #[doc(hidden)]
    pub fn __factory_core_kept(
        &self,
    ) -> (::std::sync::Arc<__AgentInstanceFactoryScoped_memory<'user>>,) {
        ::factory_core::codegen::never_called()
    }
}
const _: () = {
    use ::factory_core::codegen::EdgeProbeFallback as _;
    const fn __factory_core_nodes<'user>() -> [::factory_core::codegen::DependencyNode; 1usize] {
        [
            <::factory_core::codegen::EdgeProbe<
                'user,
                __AgentInstanceFactoryScoped_memory<'user>,
            >>::NODE,
        ]
    }
    const __FACTORY_CORE_CYCLE: ::factory_core::codegen::DependencyCycle = ::factory_core::codegen::DependencyCycle::find(
        &__factory_core_nodes(),
    );
    const _: () = __FACTORY_CORE_CYCLE.reject(0usize);
};
const _: () = {
    use ::factory_core::codegen::ParameterProbeFallback as _;
    const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
        <::factory_core::codegen::ParameterProbe<
            'user,
            __AgentInstanceFactoryAgent_triage<'user>,
            __AgentInstanceFactoryParams_triage<'user>,
        >>::NAMES
    }
    ::factory_core::codegen::parameters_match(
        "TriageAgent",
        __factory_core_names(),
        &["topic"],
    );
};
