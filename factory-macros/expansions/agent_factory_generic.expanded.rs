#[doc(hidden)]
type __TeamFactoryAgent_team<'user> = Team<'user, NotesAgent<'user>, &'static str>;
#[doc(hidden)]
type __TeamFactoryParams_team<'user> = (&'static str,);
///The components that all users of [`TeamFactory`] share.
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
    for<'any_user> TeamFactory<'any_user>: ::core::marker::Send,
{
    type Factory<'user> = TeamFactory<'user>;
    type Request = ();
    fn factory<'user>(
        __factory_core_scope: ::factory_core::OpenScope<'user, Self>,
    ) -> TeamFactory<'user> {
        create_team_factory(__factory_core_scope)
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
            TeamFactory<'user>,
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
                create_team_factory(__factory_core_scope),
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
            TeamFactory<'user>,
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
                create_team_factory(__factory_core_scope),
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
        __factory_core_work: impl for<'user> ::core::ops::FnOnce(TeamFactory<'user>) -> R,
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
            create_team_factory(__factory_core_scope),
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
            TeamFactory<'user>,
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
            create_team_factory(__factory_core_scope),
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
        work: impl for<'user> ::core::ops::AsyncFnOnce(TeamFactory<'user>) -> R,
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
            TeamFactory<'user>,
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
        work: impl for<'user> ::core::ops::FnOnce(TeamFactory<'user>) -> R,
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
            TeamFactory<'user>,
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

- `team(topic: &'static str): Team<NotesAgent<'user>, &'static str>`
*/
struct TeamFactory<'user> {
    __factory_core_factory_scope: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the [`TeamFactory`] of a scope that `user_scope!` has opened.
fn create_team_factory<'user>(
    #[cfg(not(doc))]
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
    #[cfg(doc)]
    scope: ::factory_core::OpenScope<'user, Office>,
) -> TeamFactory<'user> {
    #[cfg(doc)]
    let __factory_core_scope = scope;
    TeamFactory {
        __factory_core_factory_scope: ::factory_core::codegen::FactoryScope::new(
            __factory_core_scope,
        ),
    }
}
#[doc(hidden)]
type __TeamFactoryType<'user> = TeamFactory<'user>;
#[doc(hidden)]
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for TeamFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for __TeamFactoryType<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_factory_scope.scope()
    }
}
#[cfg(not(doc))]
#[automatically_derived]
impl ::core::ops::Deref for TeamFactory<'_> {
    type Target = Office;
    fn deref(&self) -> &Office {
        self.__factory_core_factory_scope.platform()
    }
}
impl<'user> TeamFactory<'user> {
    /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
    const WIRING: ::factory_core::Wiring = {
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "TeamFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                request: "",
                guards: "",
                scoped: "",
                agents: "team(topic: &'static str): Team<NotesAgent<'user>, &'static str>",
                replaced: "",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    __TeamFactoryAgent_team<'user>,
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
impl<'user> TeamFactory<'user> {
    ///Builds a new `Team`.
    fn team(
        &self,
        topic: &'static str,
    ) -> ::factory_core::Created<'user, Team<'user, NotesAgent<'user>, &'static str>> {
        <<<__TeamFactoryAgent_team<
            'user,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            __TeamFactoryParams_team<'user>,
            _,
        >>::build(self, self.__factory_core_factory_scope.scope(), (topic,))
    }
}
/// Each method builds a new agent. If the agent has a constructor, the method returns what the constructor
/// returns.
#[cfg(doc)]
impl<'user> TeamFactory<'user> {
    ///Builds a new `Team`.
    fn team(&self, topic: &'static str) -> Team<'user, NotesAgent<'user>, &'static str> {
        loop {}
    }
}
#[doc(hidden)]
impl<'user> ::factory_core::codegen::ListedInFactory<'user, TeamFactory<'user>>
for __TeamFactoryAgent_team<'user> {}
const _: () = {
    use ::factory_core::codegen::ParameterProbeFallback as _;
    const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
        <::factory_core::codegen::ParameterProbe<
            'user,
            __TeamFactoryAgent_team<'user>,
            __TeamFactoryParams_team<'user>,
        >>::NAMES
    }
    ::factory_core::codegen::parameters_match(
        "Team",
        __factory_core_names(),
        &["topic"],
    );
};
