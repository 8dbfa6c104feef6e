#[doc(hidden)]
type __DeskField_primary = Database;
#[doc(hidden)]
type __DeskField_replica = Database;
#[doc(hidden)]
type __DeskName_primary = Primary;
#[doc(hidden)]
type __DeskName_replica = Replica;
///The components that all users of [`DeskFactory`] share.
struct Desk {
    primary: __DeskField_primary,
    replica: __DeskField_replica,
}
const _: () = {
    use ::factory_core::codegen::HandleProbeFallback as _;
    fn all_users_may_share() {
        fn Desk<
            T: ::factory_core::codegen::ShareableComponent
                + ::factory_core::codegen::KeepsOnlyValues<HandleResult>
                + ?::core::marker::Sized,
            HandleResult,
        >() {}
        let _ = Desk::<
            __DeskField_primary,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::HandleProbe<
                        __DeskField_primary,
                    >>::HOLDS_HANDLE
                },
            >,
        >;
        let _ = Desk::<
            __DeskField_replica,
            ::factory_core::codegen::ProbeResult<
                {
                    <::factory_core::codegen::HandleProbe<
                        __DeskField_replica,
                    >>::HOLDS_HANDLE
                },
            >,
        >;
    }
};
const _: () = {
    use ::factory_core::codegen::GuardProbeFallback as _;
    fn the_platform_stores_by_value() {
        fn Desk<T: ::factory_core::codegen::StoredByValue + ?::core::marker::Sized>() {}
        let _ = Desk::<__DeskField_primary>;
        let _ = Desk::<__DeskField_replica>;
    }
    fn no_guard_is_only_shared() {
        fn Desk<
            T: ::factory_core::codegen::NotAGuard<GuardResult> + ?::core::marker::Sized,
            GuardResult,
        >() {}
        let _ = Desk::<
            __DeskField_primary,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::GuardProbe<__DeskField_primary>>::IS_GUARD },
            >,
        >;
        let _ = Desk::<
            __DeskField_replica,
            ::factory_core::codegen::ProbeResult<
                { <::factory_core::codegen::GuardProbe<__DeskField_replica>>::IS_GUARD },
            >,
        >;
    }
};
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Desk) {
        match __factory_core_value {
            Desk { primary: __factory_core_0, replica: __factory_core_1 } => {
                ::factory_core::codegen::assert_field_unchanged::<
                    __DeskField_primary,
                    _,
                >(__factory_core_0);
                ::factory_core::codegen::assert_field_unchanged::<
                    __DeskField_replica,
                    _,
                >(__factory_core_1);
            }
        }
    }
};
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::RequestOfPlatform for Desk {
    type RequestData = ();
}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GuardedPlatform for Desk {
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
impl ::factory_core::codegen::Shareable for Desk
where
    for<'any_user> Desk: ::core::marker::Send + ::core::marker::Sync,
{}
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::CheckedForSharing for Desk {}
#[automatically_derived]
impl ::factory_core::ServesUsers for Desk
where
    for<'any_user> Desk: ::core::marker::Send + ::core::marker::Sync,
    for<'any_user> DeskFactory<'any_user>: ::core::marker::Send,
{
    type Factory<'user> = DeskFactory<'user>;
    type Request = ();
    fn factory<'user>(
        __factory_core_scope: ::factory_core::OpenScope<'user, Self>,
    ) -> DeskFactory<'user> {
        create_desk_factory(__factory_core_scope)
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
impl Desk {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    async fn for_user<R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            DeskFactory<'user>,
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
                create_desk_factory(__factory_core_scope),
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
            DeskFactory<'user>,
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
                create_desk_factory(__factory_core_scope),
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
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(DeskFactory<'user>) -> R,
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
            create_desk_factory(__factory_core_scope),
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
            DeskFactory<'user>,
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
            create_desk_factory(__factory_core_scope),
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
impl Desk {
    /**Opens a scope for the user of the context, runs the closure in it, and closes the scope.

# Errors

Returns the error of the first guard that refuses the scope.*/
    async fn for_user<R>(
        &self,
        context: ::factory_core::UserExecutionContext,
        work: impl for<'user> ::core::ops::AsyncFnOnce(DeskFactory<'user>) -> R,
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
            DeskFactory<'user>,
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
        work: impl for<'user> ::core::ops::FnOnce(DeskFactory<'user>) -> R,
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
            DeskFactory<'user>,
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
///Builds agents for one user of [`Desk`], as long as their scope is open.
/**
# Shared by all users

- `primary: Database as Primary`
- `replica: Database as Replica`
*/
struct DeskFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Desk>,
}
///Makes the [`DeskFactory`] of a scope that `user_scope!` has opened.
fn create_desk_factory<'user>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Desk>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Desk>,
) -> DeskFactory<'user> {
    #[cfg(doc)]
    let __factory_core_scope = scope;
    DeskFactory {
        __factory_core_factory_scope: ::factory_core::codegen::FactoryScope::new(
            __factory_core_scope,
        ),
    }
}
#[doc(hidden)]
type __DeskFactoryType<'user> = DeskFactory<'user>;
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for DeskFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for __DeskFactoryType<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
}
#[cfg(not(doc))]
#[automatically_derived]
impl ::core::ops::Deref for DeskFactory<'_> {
    type Target = Desk;
    fn deref(&self) -> &Desk {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user> DeskFactory<'user> {
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "DeskFactory",
            "Desk",
            ::factory_core::codegen::WiringSections {
                shared: "primary: Database as Primary\nreplica: Database as Replica",
                request: "",
                guards: "",
                scoped: "",
                agents: "",
                replaced: "",
            },
            &[],
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
    fn platform(&self) -> &'user Desk {
        self.__factory_core_factory_scope.platform()
    }
}
#[doc(hidden)]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesShared<'user, __DeskField_primary, __Agent>
for DeskFactory<'user>
where
    (
        __DeskName_primary,
        __DeskName_replica,
    ): ::factory_core::codegen::NamesSharedComponent<
        'user,
        __DeskField_primary,
        __Agent,
    >,
{
    fn provide(&self) -> &'user __DeskField_primary {
        ::factory_core::codegen::unreachable_after_error()
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesSharedNamed<
    'user,
    __DeskField_primary,
    __Agent,
    __DeskName_primary,
> for DeskFactory<'user> {
    #[inline]
    fn provide_named(&self) -> &'user __DeskField_primary {
        &self.__factory_core_factory_scope.platform().primary
    }
}
#[automatically_derived]
impl<'user> ::factory_core::Shares<'user, __DeskField_primary, __DeskName_primary>
for DeskFactory<'user> {
    #[inline]
    fn share(&self) -> &'user __DeskField_primary {
        &self.__factory_core_factory_scope.platform().primary
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<
    'user,
    __Agent: ?::core::marker::Sized,
> ::factory_core::codegen::ProvidesSharedNamed<
    'user,
    __DeskField_replica,
    __Agent,
    __DeskName_replica,
> for DeskFactory<'user> {
    #[inline]
    fn provide_named(&self) -> &'user __DeskField_replica {
        &self.__factory_core_factory_scope.platform().replica
    }
}
#[automatically_derived]
impl<'user> ::factory_core::Shares<'user, __DeskField_replica, __DeskName_replica>
for DeskFactory<'user> {
    #[inline]
    fn share(&self) -> &'user __DeskField_replica {
        &self.__factory_core_factory_scope.platform().replica
    }
}
