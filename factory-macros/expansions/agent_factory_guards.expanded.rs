#[doc(hidden)]
type __OfficeField_limits = Limits;
#[doc(hidden)]
type __OfficeField_audit = Audit;
#[doc(hidden)]
type __GuardedFactoryAgent_notes<'user> = NotesAgent<'user>;
///The components that all users of [`GuardedFactory`] share.
struct Office {
    limits: __OfficeField_limits,
    pub audit: __OfficeField_audit,
}
const _: () = {
    fn the_platform_stores_by_value() {
        fn Office<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Office::<__OfficeField_limits>;
        let _ = Office::<__OfficeField_audit>;
    }
    fn each_guard_is_a_scope_guard() {
        fn Office<T: ::factory_core::ScopeGuard + ?::core::marker::Sized>() {}
        let _ = Office::<__OfficeField_limits>;
        let _ = Office::<__OfficeField_audit>;
    }
};
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Office) {
        match __factory_core_value {
            Office { limits: __factory_core_0, audit: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    __OfficeField_limits,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    __OfficeField_audit,
                    _,
                >(__factory_core_1);
            }
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
impl ::factory_core::codegen::GuardedPlatform for Office
where
    for<'any_user> __OfficeField_limits: ::factory_core::ScopeGuard,
    for<'any_user> __OfficeField_audit: ::factory_core::ScopeGuard,
{
    type Progress = ::core::sync::atomic::AtomicU8;
    type Permits = (
        ::core::option::Option<
            <__OfficeField_limits as ::factory_core::ScopeGuard>::Permit,
        >,
        ::core::option::Option<
            <__OfficeField_audit as ::factory_core::ScopeGuard>::Permit,
        >,
    );
    fn no_permits() -> Self::Permits {
        (::core::option::Option::None, ::core::option::Option::None)
    }
    fn request_permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
        __factory_core_permits: &mut Self::Permits,
    ) -> ::core::result::Result<(), ::factory_core::ScopeError> {
        __factory_core_permits.0 = ::core::option::Option::Some(
            ::factory_core::ScopeGuard::admit(&self.limits, __factory_core_context)?,
        );
        __factory_core_permits.1 = ::core::option::Option::Some(
            ::factory_core::ScopeGuard::admit(&self.audit, __factory_core_context)?,
        );
        ::core::result::Result::Ok(())
    }
    fn return_permits(
        &self,
        __factory_core_permits: &mut Self::Permits,
        __factory_core_end: ::factory_core::ScopeEnd,
    ) {
        ::factory_core::codegen::close_guard(
            &self.audit,
            &mut __factory_core_permits.1,
            __factory_core_end,
        );
        ::factory_core::codegen::close_guard(
            &self.limits,
            &mut __factory_core_permits.0,
            __factory_core_end,
        );
    }
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
    for<'any_user> __OfficeField_limits: ::factory_core::ScopeGuard,
    for<'any_user> __OfficeField_audit: ::factory_core::ScopeGuard,
    for<'any_user> Office: ::core::marker::Send + ::core::marker::Sync,
    for<'any_user> GuardedFactory<'any_user>: ::core::marker::Send,
{
    type Factory<'user> = GuardedFactory<'user>;
    type Request = ();
    fn factory<'user>(
        __factory_core_scope: ::factory_core::OpenScope<'user, Self>,
    ) -> GuardedFactory<'user> {
        create_guarded_factory(__factory_core_scope)
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
impl Office
where
    for<'any_user> __OfficeField_limits: ::factory_core::ScopeGuard,
    for<'any_user> __OfficeField_audit: ::factory_core::ScopeGuard,
{
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    async fn for_user<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            GuardedFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_permits
            .watch(__factory_core_work(create_guarded_factory(__factory_core_scope)))
            .await;
        __factory_core_permits.record_return();
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
            GuardedFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_permits
            .watch(__factory_core_work(create_guarded_factory(__factory_core_scope)))
            .await;
        __factory_core_permits.record_result(&__factory_core_result);
        __factory_core_result
    }
    /**Does the same as `for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope.*/
    fn for_user_blocking<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            GuardedFactory<'user>,
        ) -> R,
    ) -> ::core::result::Result<R, ::factory_core::ScopeError> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
            create_guarded_factory(__factory_core_scope),
        );
        __factory_core_permits.record_return();
        ::core::result::Result::Ok(__factory_core_result)
    }
    /**Does the same as `try_for_user`, without async.

# Errors

Returns the error of the first guard that refuses the scope, converted, or the error of the closure.*/
    fn try_for_user_blocking<R, E: ::core::convert::From<::factory_core::ScopeError>>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(
            GuardedFactory<'user>,
        ) -> ::core::result::Result<R, E>,
    ) -> ::core::result::Result<R, E> {
        let __factory_core_permits = ::factory_core::codegen::request_permits(
            self,
            &__factory_core_context,
        )?;
        let __factory_core_hooks = ::factory_core::codegen::HooksBeforePermits::new(
            &__factory_core_context,
        );
        let __factory_core_lifetime = ::factory_core::codegen::ScopeLifetime::new(
            &__factory_core_context,
        );
        let __factory_core_scope = ::factory_core::codegen::open(
            &__factory_core_lifetime,
            self,
            &(),
        );
        let __factory_core_result = __factory_core_work(
            create_guarded_factory(__factory_core_scope),
        );
        __factory_core_permits.record_result(&__factory_core_result);
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
        work: impl for<'user> ::core::ops::AsyncFnOnce(GuardedFactory<'user>) -> R,
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
            GuardedFactory<'user>,
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
        work: impl for<'user> ::core::ops::FnOnce(GuardedFactory<'user>) -> R,
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
            GuardedFactory<'user>,
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

# Checked before a scope opens

- `limits: Limits`
- `audit: Audit`
*/
struct GuardedFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the [`GuardedFactory`] of a scope that `user_scope!` has opened.
fn create_guarded_factory<'user>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Office>,
) -> GuardedFactory<'user> {
    #[cfg(doc)]
    let __factory_core_scope = scope;
    GuardedFactory {
        __factory_core_factory_scope: ::factory_core::codegen::FactoryScope::new(
            __factory_core_scope,
        ),
    }
}
#[doc(hidden)]
type __GuardedFactoryType<'user> = GuardedFactory<'user>;
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for GuardedFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for __GuardedFactoryType<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
}
#[cfg(not(doc))]
#[automatically_derived]
impl ::core::ops::Deref for GuardedFactory<'_> {
    type Target = Office;
    fn deref(&self) -> &Office {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user> GuardedFactory<'user> {
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "GuardedFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                request: "",
                guards: "limits: Limits\naudit: Audit",
                scoped: "",
                agents: "notes: NotesAgent",
                replaced: "",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __GuardedFactoryAgent_notes<'user>,
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
impl<'user> GuardedFactory<'user> {
    ///Builds a new `NotesAgent`.
    fn notes(&self) -> ::factory_core::Created<'user, NotesAgent<'user>> {
        <<<__GuardedFactoryAgent_notes<
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
impl<'user> GuardedFactory<'user> {
    ///Builds a new `NotesAgent`.
    fn notes(&self) -> NotesAgent<'user> {
        loop {}
    }
}
#[doc(hidden)]
impl<'user> ::factory_core::codegen::ListedInFactory<'user, GuardedFactory<'user>>
for __GuardedFactoryAgent_notes<'user> {}
