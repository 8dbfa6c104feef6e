#[doc(hidden)]
type __PlatformField_limits = Limits;
#[doc(hidden)]
type __AgentInstanceFactoryRequestField_claims = Claims;
#[doc(hidden)]
type __AgentInstanceFactoryRequestField_cancellation = dyn Cancellation;
#[doc(hidden)]
type __AgentInstanceFactoryRequestName_cancellation = OfClient;
#[doc(hidden)]
type __AgentInstanceFactoryAgent_notes<'user> = NotesAgent<'user>;
///The components that all users of [`AgentInstanceFactory`] share.
pub struct Platform {
    pub limits: __PlatformField_limits,
}
const _: () = {
    fn the_platform_stores_by_value() {
        fn Platform<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Platform::<__PlatformField_limits>;
    }
    fn each_guard_is_a_scope_guard() {
        fn Platform<T: ::factory_core::ScopeGuard + ?::core::marker::Sized>() {}
        let _ = Platform::<__PlatformField_limits>;
    }
};
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Platform) {
        match __factory_core_value {
            Platform { limits: __factory_core_0 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    __PlatformField_limits,
                    _,
                >(__factory_core_0);
            }
        }
    }
};
///The data of one request, which a scope of [`Platform`] is opened with.
pub struct AgentInstanceFactoryRequest {
    /// The verified claims of the user's token.
    pub claims: __AgentInstanceFactoryRequestField_claims,
    pub cancellation: ::std::sync::Arc<__AgentInstanceFactoryRequestField_cancellation>,
}
const _: () = {
    fn requests_move_between_threads() {
        fn AgentInstanceFactoryRequest<T: ::factory_core::codegen::RequestData>() {}
        let _ = AgentInstanceFactoryRequest::<__AgentInstanceFactoryRequestField_claims>;
        let _ = AgentInstanceFactoryRequest::<
            ::std::sync::Arc<__AgentInstanceFactoryRequestField_cancellation>,
        >;
    }
};
const _: () = {
    use ::factory_core::codegen::EntryEdgesProbeFallback as _;
    const fn __factory_core_requested<'user>() -> [::core::primitive::bool; 2usize] {
        ::factory_core::codegen::find_requested(
            &["Claims", "Cancellation as OfClient"],
            &[
                <::factory_core::codegen::EntryEdgesProbe<
                    'user,
                    __AgentInstanceFactoryAgent_notes<'user>,
                >>::EDGES,
            ],
        )
    }
    const __FACTORY_CORE_REQUESTED: [::core::primitive::bool; 2usize] = __factory_core_requested();
    struct request<const IS_REQUESTED: ::core::primitive::bool>;
    impl request<true> {
        const claims: () = ();
        const cancellation: () = ();
    }
    impl request<false> {
        #[deprecated(
            note = "no agent of `AgentInstanceFactory` requests `claims`; remove it, or write `#[allow(dead_code)]` before it"
        )]
        const claims: () = ();
        #[deprecated(
            note = "no agent of `AgentInstanceFactory` requests `cancellation`; remove it, or write `#[allow(dead_code)]` before it"
        )]
        const cancellation: () = ();
    }
    let _ = request::<{ __FACTORY_CORE_REQUESTED[0usize] }>::claims;
    let _ = request::<{ __FACTORY_CORE_REQUESTED[1usize] }>::cancellation;
};
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::RequestOfPlatform for Platform {
    type RequestData = AgentInstanceFactoryRequest;
}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GuardedPlatform for Platform
where
    for<'any_user> __PlatformField_limits: ::factory_core::ScopeGuard,
{
    type Progress = ::core::sync::atomic::AtomicU8;
    type Permits = (
        ::core::option::Option<
            <__PlatformField_limits as ::factory_core::ScopeGuard>::Permit,
        >,
    );
    fn no_permits() -> Self::Permits {
        (::core::option::Option::None,)
    }
    fn request_permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
        __factory_core_permits: &mut Self::Permits,
    ) -> ::core::result::Result<(), ::factory_core::ScopeError> {
        __factory_core_permits.0 = ::core::option::Option::Some(
            ::factory_core::ScopeGuard::admit(&self.limits, __factory_core_context)?,
        );
        ::core::result::Result::Ok(())
    }
    fn return_permits(
        &self,
        __factory_core_permits: &mut Self::Permits,
        __factory_core_end: ::factory_core::ScopeEnd,
    ) {
        ::factory_core::codegen::close_guard(
            &self.limits,
            &mut __factory_core_permits.0,
            __factory_core_end,
        );
    }
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
    for<'any_user> __PlatformField_limits: ::factory_core::ScopeGuard,
    for<'any_user> Platform: ::core::marker::Send + ::core::marker::Sync,
    for<'any_user> AgentInstanceFactoryRequest: ::core::marker::Send
        + ::core::marker::Sync,
    for<'any_user> AgentInstanceFactory<'any_user>: ::core::marker::Send,
{
    type Factory<'user> = AgentInstanceFactory<'user>;
    type Request = AgentInstanceFactoryRequest;
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
impl Platform
where
    for<'any_user> __PlatformField_limits: ::factory_core::ScopeGuard,
{
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub async fn for_user<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_request: AgentInstanceFactoryRequest,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_request = __factory_core_request;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &__factory_core_request,
        );
        let __factory_core_result = __factory_core_permits
            .watch(
                __factory_core_work(create_agent_instance_factory(__factory_core_scope)),
            )
            .await;
        ::core::mem::drop(__factory_core_lifetime);
        ::factory_core::codegen::drop_request(__factory_core_request);
        __factory_core_permits.record_return();
        ::core::result::Result::Ok(__factory_core_result)
    }
    /**Does the same as `for_user` for work that may fail, with one error type for the guards and the work. Guards learn that the work failed.

To use `?` on the result, write the error type: `try_for_user::<_, AppError>(…)`.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    pub async fn try_for_user<R, E: ::core::convert::From<::factory_core::ScopeError>>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_request: AgentInstanceFactoryRequest,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_request = __factory_core_request;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &__factory_core_request,
        );
        let __factory_core_result = __factory_core_permits
            .watch(
                __factory_core_work(create_agent_instance_factory(__factory_core_scope)),
            )
            .await;
        ::core::mem::drop(__factory_core_lifetime);
        ::factory_core::codegen::drop_request(__factory_core_request);
        __factory_core_permits.record_result(&__factory_core_result);
        __factory_core_result
    }
    /**Does the same as `for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope.*/
    pub fn for_user_blocking<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_request: AgentInstanceFactoryRequest,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_request = __factory_core_request;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &__factory_core_request,
        );
        let __factory_core_result = __factory_core_work(
            create_agent_instance_factory(__factory_core_scope),
        );
        ::core::mem::drop(__factory_core_lifetime);
        ::factory_core::codegen::drop_request(__factory_core_request);
        __factory_core_permits.record_return();
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
        __factory_core_request: AgentInstanceFactoryRequest,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            AgentInstanceFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_request = __factory_core_request;
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &__factory_core_request,
        );
        let __factory_core_result = __factory_core_work(
            create_agent_instance_factory(__factory_core_scope),
        );
        ::core::mem::drop(__factory_core_lifetime);
        ::factory_core::codegen::drop_request(__factory_core_request);
        __factory_core_permits.record_result(&__factory_core_result);
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
        __factory_core_request: AgentInstanceFactoryRequest,
    ) -> ::core::result::Result<
        ::factory_core::Admission<'_, Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit(
            self,
            __factory_core_context,
            __factory_core_request,
        )
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
        __factory_core_request: AgentInstanceFactoryRequest,
    ) -> ::core::result::Result<
        ::factory_core::OwnedAdmission<Self>,
        ::factory_core::ScopeError,
    > {
        ::factory_core::codegen::admit_owned(
            self,
            __factory_core_context,
            __factory_core_request,
        )
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
        request: AgentInstanceFactoryRequest,
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
        request: AgentInstanceFactoryRequest,
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
        request: AgentInstanceFactoryRequest,
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
        request: AgentInstanceFactoryRequest,
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
        request: AgentInstanceFactoryRequest,
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
        request: AgentInstanceFactoryRequest,
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

- `notes: NotesAgent`

# Given when a scope opens

- `claims: Claims`
- `cancellation: dyn Cancellation as OfClient`

# Checked before a scope opens

- `limits: Limits`
*/
pub struct AgentInstanceFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Platform>,
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
                shared: "",
                request: "claims: Claims\ncancellation: dyn Cancellation as OfClient",
                guards: "limits: Limits",
                scoped: "",
                agents: "notes: NotesAgent",
                replaced: "",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __AgentInstanceFactoryAgent_notes<'user>,
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
    ///Builds a new `NotesAgent`.
    pub fn notes(&self) -> ::factory_core::Created<'user, NotesAgent<'user>> {
        <<<__AgentInstanceFactoryAgent_notes<
            'user,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            (),
            _,
        >>::build(self, self.__factory_core_factory_scope.scope(), ())
    }
}
/// Each method builds a new agent. If the agent has a constructor, the method returns what the constructor
/// returns.
#[cfg(doc)]
impl<'user> AgentInstanceFactory<'user> {
    ///Builds a new `NotesAgent`.
    pub fn notes(&self) -> NotesAgent<'user> {
        loop {}
    }
}
#[doc(hidden)]
impl<'user> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user>>
for __AgentInstanceFactoryAgent_notes<'user> {}
#[doc(hidden)]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesRequest<
    'user,
    __AgentInstanceFactoryRequestField_cancellation,
    __Agent,
> for AgentInstanceFactory<'user>
where
    __AgentInstanceFactoryRequestName_cancellation: ::factory_core::codegen::NamesRequestData<
        'user,
        __AgentInstanceFactoryRequestField_cancellation,
        __Agent,
    >,
{
    fn provide_request(&self) -> &'user __AgentInstanceFactoryRequestField_cancellation {
        ::factory_core::codegen::unreachable_after_error()
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesRequest<
    'user,
    __AgentInstanceFactoryRequestField_claims,
    __Agent,
> for AgentInstanceFactory<'user> {
    #[inline]
    fn provide_request(&self) -> &'user __AgentInstanceFactoryRequestField_claims {
        &::factory_core::codegen::FactoryScope::request(
                &self.__factory_core_factory_scope,
            )
            .claims
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesRequestNamed<
    'user,
    __AgentInstanceFactoryRequestField_cancellation,
    __Agent,
    __AgentInstanceFactoryRequestName_cancellation,
> for AgentInstanceFactory<'user> {
    #[inline]
    fn provide_request_named(
        &self,
    ) -> &'user __AgentInstanceFactoryRequestField_cancellation {
        &*::factory_core::codegen::FactoryScope::request(
                &self.__factory_core_factory_scope,
            )
            .cancellation
    }
}
#[doc(hidden)]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<
    'user,
    __AgentInstanceFactoryRequestField_claims,
    __Agent,
> for AgentInstanceFactory<'user>
where
    __AgentInstanceFactoryRequestField_claims: ::factory_core::codegen::SharedByAllRequests<
        'user,
        __Agent,
        Self,
    >,
{
    fn provide(&self) -> &'user __AgentInstanceFactoryRequestField_claims {
        ::factory_core::codegen::unreachable_after_error()
    }
}
