///What all users of [`AgentInstanceFactory`] share.
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
    fn for_user_blocking<__R>(
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

- `notes: NotesAgent`
*/
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
struct AgentInstanceFactory<'user> {
    __factory_core_made: ::factory_core::codegen::FactoryScope<'user, Office>,
}
///Makes the one [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
fn create_agent_instance_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Office>,
) -> AgentInstanceFactory<'user> {
    AgentInstanceFactory {
        __factory_core_made: ::factory_core::codegen::FactoryScope::of(
            __factory_core_scope,
        ),
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
    const WIRING: ::factory_core::Wiring = {
        #[allow(unused_imports, reason = "where each entry is an agent")]
        use ::factory_core::codegen::DrawingProbeFallback as _;
        ::factory_core::codegen::wiring(
            "AgentInstanceFactory",
            "Office",
            ::factory_core::codegen::WiringSections {
                shared: "",
                guards: "",
                scoped: "",
                agents: "notes: NotesAgent",
            },
            &[<::factory_core::codegen::DrawingProbe<'user, NotesAgent<'user>>>::DRAWING],
        )
    };
    /// Whose scope this factory serves.
    #[allow(dead_code, reason = "the factory's own")]
    #[inline]
    #[must_use]
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_made.scope()
    }
    ///Builds a `NotesAgent`, fresh.
    fn notes(&self) -> ::factory_core::Created<'user, NotesAgent<'user>> {
        <<<NotesAgent<
            'user,
        > as ::factory_core::codegen::AgentMeta<
            'user,
        >>::Signature as ::factory_core::codegen::AgentSignatureParts>::Agent as ::factory_core::codegen::BuildFrom<
            'user,
            Self,
            (),
            _,
        >>::build(self, Self::scope(self), ())
    }
}
impl<'user> ::factory_core::codegen::ListedInFactory<'user, AgentInstanceFactory<'user>>
for NotesAgent<'user> {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    dead_code,
    missing_debug_implementations,
    unreachable_pub,
    reason = "a name for an error alone"
)]
struct get_agent_instance_factory {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    dead_code,
    missing_debug_implementations,
    unreachable_pub,
    reason = "a name for an error alone"
)]
struct create_agent_instance_factory {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    dead_code,
    missing_debug_implementations,
    unreachable_pub,
    reason = "names for an error alone"
)]
mod __factory_core_replaced_by_create_agent_instance_factory {
    pub struct instance {}
}
///Replaced by [`create_agent_instance_factory()`]: a use of this does not compile.
#[allow(
    dead_code,
    clippy::must_use_candidate,
    reason = "there to be rejected, not to be called"
)]
fn get_agent_instance_factory<'scope>() -> <get_agent_instance_factory as ::factory_core::codegen::SingletonAccess<
    'scope,
    create_agent_instance_factory,
>>::Instance
where
    get_agent_instance_factory: ::factory_core::codegen::SingletonAccess<
        'scope,
        create_agent_instance_factory,
    >,
{
    <get_agent_instance_factory as ::factory_core::codegen::SingletonAccess<
        'scope,
        create_agent_instance_factory,
    >>::get()
}
impl Registry {
    ///Replaced by [`create_agent_instance_factory()`]: a use of this does not compile.
    #[allow(
        dead_code,
        clippy::must_use_candidate,
        reason = "there to be rejected, not to be called"
    )]
    fn instance<'scope>() -> <__factory_core_replaced_by_create_agent_instance_factory::instance as ::factory_core::codegen::SingletonMethodAccess<
        'scope,
        create_agent_instance_factory,
        Registry,
    >>::Instance
    where
        __factory_core_replaced_by_create_agent_instance_factory::instance: ::factory_core::codegen::SingletonMethodAccess<
            'scope,
            create_agent_instance_factory,
            Registry,
        >,
    {
        <__factory_core_replaced_by_create_agent_instance_factory::instance as ::factory_core::codegen::SingletonMethodAccess<
            'scope,
            create_agent_instance_factory,
            Registry,
        >>::get()
    }
}
