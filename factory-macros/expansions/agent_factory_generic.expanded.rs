///What all users of [`TeamFactory`] share.
struct Office {}
#[allow(
    dead_code,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    #[allow(unused_imports, reason = "where nothing is shared")]
    use ::factory_core::codegen::GuardProbeFallback as _;
};
#[allow(
    dead_code,
    clippy::match_single_binding,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    fn __factory_core_unchanged(__factory_core_value: &Office) {
        match __factory_core_value {
            Office {} => {}
        }
    }
};
#[automatically_derived]
#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
impl ::factory_core::codegen::GuardedPlatform for Office {
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
impl Office {
    /// Opens a scope for the context's user, runs the closure in it, and closes it.
    ///
    /// # Errors
    ///
    /// What the first guard that refuses says.
    async fn for_user<__R>(
        &self,
        __factory_core_context: ::factory_core::UserExecutionContext,
        __factory_core_work: impl for<'user> ::core::ops::AsyncFnOnce(
            TeamFactory<'user>,
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
            __factory_core_work(create_team_factory(__factory_core_scope)).await,
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
            TeamFactory<'user>,
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
            __factory_core_work(create_team_factory(__factory_core_scope)),
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
///Makes agents for one user of [`Office`], while their scope lasts.
/**
# Agents

- `team(topic: &'static str): Team<NotesAgent<'user>, &'static str>`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
struct TeamFactory<'user> {
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the one [`TeamFactory`] of a scope that `user_scope!` has opened.
fn create_team_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
) -> TeamFactory<'user> {
    TeamFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
    }
}
#[automatically_derived]
impl ::factory_core::codegen::GeneratedFactory for TeamFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for TeamFactory<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
}
#[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
impl<'user> TeamFactory<'user> {
    /// What this factory makes, and of what: its `Display` is a Mermaid flowchart.
    #[allow(dead_code, reason = "for whoever wants the picture")]
    const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "TeamFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                guards: "",
                scoped: "",
                agents: "team(topic: &'static str): Team<NotesAgent<'user>, &'static str>",
            },
            &[
                <::factory_core::codegen::DrawingProbe<
                    'user,
                    Team<'user, NotesAgent<'user>, &'static str>,
                >>::DRAWING,
            ],
        )
    };
    /// Whose scope this factory serves.
    #[allow(dead_code, reason = "the factory's own")]
    #[inline]
    #[must_use]
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
    ///Builds a `Team`, fresh.
    fn team(
        &self,
        topic: &'static str,
    ) -> ::factory_core::Created<'user, Team<'user, NotesAgent<'user>, &'static str>> {
        type __Entry<'user> = Team<'user, NotesAgent<'user>, &'static str>;
        type __Given<'user> = (&'static str,);
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
const _: () = {
    type __Entry<'user> = Team<'user, NotesAgent<'user>, &'static str>;
    impl<'user> ::factory_core::codegen::ListedInFactory<'user, TeamFactory<'user>>
    for __Entry<'user> {}
};
const _: () = {
    #[allow(unused_imports, reason = "where it takes these")]
    use ::factory_core::codegen::ParameterProbeFallback as _;
    const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
        <::factory_core::codegen::ParameterProbe<
            'user,
            Team<'user, NotesAgent<'user>, &'static str>,
            (&'static str,),
        >>::NAMES
    }
    ::factory_core::codegen::parameters_match(
        "Team",
        __factory_core_names(),
        &["topic"],
    );
};
