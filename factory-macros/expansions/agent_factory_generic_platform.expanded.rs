#[doc(hidden)]
type __PlatformName_model = TheModel;
#[doc(hidden)]
type __AgentInstanceFactoryAgent_triage<'user, M> = TriageAgent<'user, M>;
#[doc(hidden)]
type __AgentInstanceFactoryParams_triage<'user> = (String,);
///The components that all users of [`AgentInstanceFactory`] share.
pub struct Platform<M: Model> {
    pub model: M,
}
const _: () = {
    fn all_users_may_share_any<M: Model>() {
        fn Platform<T: ::factory_core::Shareable>() {}
        let _ = Platform::<M>;
    }
};
const _: () = {
    fn the_platform_stores_by_value<M: Model>() {
        fn Platform<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Platform::<M>;
    }
};
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
#[doc(hidden)]
#[automatically_derived]
impl<M: Model> ::factory_core::codegen::RequestOfPlatform for Platform<M>
where
    Platform<M>: 'static,
{
    type RequestData = ();
}
#[doc(hidden)]
#[automatically_derived]
impl<M: Model> ::factory_core::codegen::GuardedPlatform for Platform<M>
where
    Platform<M>: 'static,
{
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
impl<M: Model> ::factory_core::codegen::Shareable for Platform<M>
where
    Platform<M>: 'static,
    for<'any_user> Platform<M>: ::core::marker::Send + ::core::marker::Sync,
{}
#[doc(hidden)]
#[automatically_derived]
impl<M: Model> ::factory_core::codegen::CheckedForSharing for Platform<M>
where
    Platform<M>: 'static,
{}
#[automatically_derived]
impl<M: Model> ::factory_core::ServesUsers for Platform<M>
where
    Platform<M>: 'static,
    for<'any_user> Platform<M>: ::core::marker::Send + ::core::marker::Sync,
    for<'any_user> AgentInstanceFactory<'any_user, M>: ::core::marker::Send,
{
    type Factory<'user> = AgentInstanceFactory<'user, M>;
    type Request = ();
    fn factory<'user>(
        __factory_core_scope: ::factory_core::OpenScope<'user, Self>,
    ) -> AgentInstanceFactory<'user, M> {
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
impl<M: Model> Platform<M>
where
    Platform<M>: 'static,
{
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub async fn for_user<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user, M>,
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
            AgentInstanceFactory<'user, M>,
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
            AgentInstanceFactory<'user, M>,
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
            AgentInstanceFactory<'user, M>,
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
impl<M: Model> Platform<M>
where
    Platform<M>: 'static,
{
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub async fn for_user<R>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user, M>,
        ) -> R,
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
            AgentInstanceFactory<'user, M>,
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
        work: impl for<'user> ::core::ops::FnOnce(AgentInstanceFactory<'user, M>) -> R,
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
            AgentInstanceFactory<'user, M>,
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
///Builds agents for one user of [`Platform`], as long as their scope is open.
/**
# Agents

- `triage(topic: String): TriageAgent<M>`

# Shared by all users

- `model: M as TheModel`
*/
pub struct AgentInstanceFactory<'user, M: Model>
where
    Platform<M>: 'static,
{
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<
        'user,
        Platform<M>,
    >,
}
///Makes the [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
pub fn create_agent_instance_factory<'user, M: Model>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Platform<M>>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Platform<M>>,
) -> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    #[cfg(doc)]
    let __factory_core_scope = scope;
    AgentInstanceFactory {
        __factory_core_factory_scope: ::factory_core::codegen::FactoryScope::new(
            __factory_core_scope,
        ),
    }
}
#[doc(hidden)]
type __AgentInstanceFactoryType<'user, M> = AgentInstanceFactory<'user, M>;
#[doc(hidden)]
#[automatically_derived]
impl<M: Model> ::factory_core::codegen::GeneratedFactory for AgentInstanceFactory<'_, M>
where
    Platform<M>: 'static,
{}
#[automatically_derived]
impl<'user, M: Model> ::factory_core::InScope<'user>
for __AgentInstanceFactoryType<'user, M>
where
    Platform<M>: 'static,
{
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
}
#[cfg(not(doc))]
#[automatically_derived]
impl<M: Model> ::core::ops::Deref for AgentInstanceFactory<'_, M>
where
    Platform<M>: 'static,
{
    type Target = Platform<M>;
    fn deref(&self) -> &Platform<M> {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user, M: Model> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    pub const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Platform",
            ::factory_core::codegen::WiringSections {
                shared: "model: M as TheModel",
                request: "",
                guards: "",
                scoped: "",
                agents: "triage(topic: String): TriageAgent<M>",
                replaced: "",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __AgentInstanceFactoryAgent_triage<'user, M>,
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
    pub fn platform(&self) -> &'user Platform<M> {
        self.__factory_core_factory_scope.platform()
    }
}
#[cfg(not(doc))]
impl<'user, M: Model> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    ///Builds a new `TriageAgent`.
    pub fn triage(
        &self,
        topic: String,
    ) -> ::factory_core::Created<'user, TriageAgent<'user, M>> {
        const {
            ::factory_core::codegen::parameters_match(
                "TriageAgent",
                <__AgentInstanceFactoryAgent_triage<
                    'user,
                    M,
                > as ::factory_core::codegen::AgentMeta<'user>>::PARAMETERS,
                &["topic"],
            )
        };
        <<<__AgentInstanceFactoryAgent_triage<
            'user,
            M,
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
impl<'user, M: Model> AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    ///Builds a new `TriageAgent`.
    pub fn triage(&self, topic: String) -> TriageAgent<'user, M> {
        loop {}
    }
}
#[doc(hidden)]
impl<
    'user,
    M: Model,
> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user, M>>
for __AgentInstanceFactoryAgent_triage<'user, M>
where
    Platform<M>: 'static,
{}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    M: Model,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesSharedNamed<'user, M, __Agent, __PlatformName_model>
for AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    #[inline]
    fn provide_named(&self) -> &'user ::factory_core::codegen::WithStaticBounds<M> {
        &self.__factory_core_factory_scope.platform().model
    }
}
#[automatically_derived]
impl<'user, M: Model> ::factory_core::Shares<'user, M, __PlatformName_model>
for AgentInstanceFactory<'user, M>
where
    Platform<M>: 'static,
{
    #[inline]
    fn share(&self) -> &'user ::factory_core::codegen::WithStaticBounds<M> {
        &self.__factory_core_factory_scope.platform().model
    }
}
