#[doc(hidden)]
type __AgentInstanceFactoryAgent_notes<'user> = NotesAgent<'user>;
///The components that all users of [`AgentInstanceFactory`] share.
struct Office {}
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Office) {
        match __factory_core_value {
            Office {} => {}
        }
    }
};
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::RequestOfPlatform for Office {
    type RequestData = ();
}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GuardedPlatform for Office {
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
impl ::factory_core::codegen::Shareable for Office
where
    for<'any_user> Office: ::core::marker::Send + ::core::marker::Sync,
{}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::CheckedForSharing for Office {}
#[automatically_derived]
impl ::factory_core::ServesUsers for Office
where
    for<'any_user> Office: ::core::marker::Send + ::core::marker::Sync,
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
impl Office {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    async fn for_user<R>(
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
    async fn try_for_user<R, E: ::core::convert::From<::factory_core::ScopeError>>(
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
    fn for_user_blocking<R>(
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
    fn try_for_user_blocking<R, E: ::core::convert::From<::factory_core::ScopeError>>(
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
    fn admit(
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
    fn admit_owned(
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
impl Office {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    async fn for_user<R>(
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
    async fn try_for_user<R, E: ::core::convert::From<::factory_core::ScopeError>>(
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
    fn for_user_blocking<R>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::FnOnce(AgentInstanceFactory<'user>) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        loop {}
    }
    /**Does the same as `try_for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    fn try_for_user_blocking<R, E: ::core::convert::From<::factory_core::ScopeError>>(
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
    fn admit(
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
    fn admit_owned(
        self: &::std::sync::Arc<Self>,
        context: ::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<
        ::factory_core::OwnedAdmission<Self>,
        ::factory_core::ScopeError,
    > {
        loop {}
    }
}
///Builds agents for one user of [`Office`], as long as their scope is open.
/**
# Agents

- `notes: NotesAgent`
*/
struct AgentInstanceFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
fn create_agent_instance_factory<'user>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Office>,
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
    type Target = Office;
    fn deref(&self) -> &Office {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user> AgentInstanceFactory<'user> {
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                request: "",
                guards: "",
                scoped: "",
                agents: "notes: NotesAgent",
                replaced: "get_agent_instance_factory()\nRegistry::instance()\nCONFIG\nRegistry::<_>::LIMITS",
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
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
    /// Returns the platform, which holds the components that all users share.
    #[inline]
    #[must_use]
    fn platform(&self) -> &'user Office {
        self.__factory_core_factory_scope.platform()
    }
}
#[cfg(not(doc))]
impl<'user> AgentInstanceFactory<'user> {
    ///Builds a new `NotesAgent`.
    fn notes(&self) -> ::factory_core::Created<'user, NotesAgent<'user>> {
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
    fn notes(&self) -> NotesAgent<'user> {
        loop {}
    }
}
#[doc(hidden)]
impl<'user> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user>>
for __AgentInstanceFactoryAgent_notes<'user> {}
#[derive(::core::fmt::Debug)]
/// A name in messages of the compiler.
#[cfg_attr(doc, doc(hidden))]
#[repr(C)]
struct create_agent_instance_factory {
    _unused: ::core::ops::Range<()>,
}
const _: ::core::option::Option<create_agent_instance_factory> = ::core::option::Option::None;
/// The names of replaced accessors, for messages of the compiler.
#[cfg_attr(doc, doc(hidden))]
mod replaced_by_create_agent_instance_factory {
    #[derive(::core::fmt::Debug)]
    /// A name in messages of the compiler.
    #[cfg_attr(doc, doc(hidden))]
    #[repr(C)]
    pub(super) struct get_agent_instance_factory {
        _unused: ::core::ops::Range<()>,
    }
    const _: ::core::option::Option<get_agent_instance_factory> = ::core::option::Option::None;
    #[derive(::core::fmt::Debug)]
    /// A name in messages of the compiler.
    #[cfg_attr(doc, doc(hidden))]
    #[repr(C)]
    pub(super) struct instance {
        _unused: ::core::ops::Range<()>,
    }
    const _: ::core::option::Option<instance> = ::core::option::Option::None;
    /// A name in messages of the compiler.
    #[cfg_attr(doc, doc(hidden))]
    #[repr(C)]
    pub(super) struct CONFIG_was_replaced_by_create_agent_instance_factory {
        _unused: ::core::ops::Range<()>,
    }
    const _: ::core::option::Option<
        CONFIG_was_replaced_by_create_agent_instance_factory,
    > = ::core::option::Option::None;
    impl ::core::fmt::Debug for CONFIG_was_replaced_by_create_agent_instance_factory
    where
        for<'scope> Self: ::factory_core::codegen::SingletonAccess<'scope, Self>,
    {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::result::Result::Ok(())
        }
    }
    #[doc(hidden)]
    pub(super) const CONFIG_was_replaced_by_create_agent_instance_factory: CONFIG_was_replaced_by_create_agent_instance_factory = CONFIG_was_replaced_by_create_agent_instance_factory {
        _unused: ()..(),
    };
    /// A name in messages of the compiler.
    #[cfg_attr(doc, doc(hidden))]
    #[repr(C)]
    pub(super) struct Registry_LIMITS_was_replaced_by_create_agent_instance_factory {
        _unused: ::core::ops::Range<()>,
    }
    const _: ::core::option::Option<
        Registry_LIMITS_was_replaced_by_create_agent_instance_factory,
    > = ::core::option::Option::None;
    impl ::core::fmt::Debug
    for Registry_LIMITS_was_replaced_by_create_agent_instance_factory
    where
        for<'scope> Self: ::factory_core::codegen::SingletonAccess<'scope, Self>,
    {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::result::Result::Ok(())
        }
    }
    #[doc(hidden)]
    pub(super) const Registry_LIMITS_was_replaced_by_create_agent_instance_factory: Registry_LIMITS_was_replaced_by_create_agent_instance_factory = Registry_LIMITS_was_replaced_by_create_agent_instance_factory {
        _unused: ()..(),
    };
}
#[cfg(not(doc))]
///Replaced by [`create_agent_instance_factory()`]. A call of this function does not compile.
fn get_agent_instance_factory<'scope>() -> <replaced_by_create_agent_instance_factory::get_agent_instance_factory as ::factory_core::codegen::SingletonAccess<
    'scope,
    create_agent_instance_factory,
>>::Instance
where
    replaced_by_create_agent_instance_factory::get_agent_instance_factory: ::factory_core::codegen::SingletonAccess<
        'scope,
        create_agent_instance_factory,
    >,
{
    <replaced_by_create_agent_instance_factory::get_agent_instance_factory as ::factory_core::codegen::SingletonAccess<
        'scope,
        create_agent_instance_factory,
    >>::retired_value()
}
#[cfg(doc)]
///Replaced by [`create_agent_instance_factory()`]. A call of this function does not compile.
fn get_agent_instance_factory() {}
impl Registry {
    #[cfg(not(doc))]
    ///Replaced by [`create_agent_instance_factory()`]. A call of this function does not compile.
    fn instance<'scope>() -> <replaced_by_create_agent_instance_factory::instance as ::factory_core::codegen::SingletonMethodAccess<
        'scope,
        create_agent_instance_factory,
        Self,
    >>::Instance
    where
        replaced_by_create_agent_instance_factory::instance: ::factory_core::codegen::SingletonMethodAccess<
            'scope,
            create_agent_instance_factory,
            Self,
        >,
    {
        <replaced_by_create_agent_instance_factory::instance as ::factory_core::codegen::SingletonMethodAccess<
            'scope,
            create_agent_instance_factory,
            Self,
        >>::retired_value()
    }
    #[cfg(doc)]
    ///Replaced by [`create_agent_instance_factory()`]. A call of this function does not compile.
    fn instance() {}
}
///Replaced by [`create_agent_instance_factory()`]. This constant has no method, no field and no trait.
const CONFIG: replaced_by_create_agent_instance_factory::CONFIG_was_replaced_by_create_agent_instance_factory = replaced_by_create_agent_instance_factory::CONFIG_was_replaced_by_create_agent_instance_factory;
impl<__T0> Registry<__T0> {
    ///Replaced by [`create_agent_instance_factory()`]. This constant has no method, no field and no trait.
    const LIMITS: replaced_by_create_agent_instance_factory::Registry_LIMITS_was_replaced_by_create_agent_instance_factory = replaced_by_create_agent_instance_factory::Registry_LIMITS_was_replaced_by_create_agent_instance_factory;
}
