///What all users of [`AgentInstanceFactory`] share.
pub struct Platform {
    pub llm: ::std::sync::Arc<dyn Llm>,
    pub drafts: PerUser<Vec<Draft>>,
    pub limits: Limits,
}
#[allow(
    non_snake_case,
    unused,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    use ::factory_core::__private::HoldsNoHandle as _;
    mod checked {
        pub(super) fn Platform<
            T: ::factory_core::Shareable + ::factory_core::__private::KeepsValues<Held>
                + ?::core::marker::Sized,
            Held,
        >() {}
    }
    mod attested {
        pub(super) fn Platform<
            T: ::core::marker::Send + ::core::marker::Sync + ?::core::marker::Sized
                + 'static,
        >() {}
    }
    fn __factory_core_vetted() {
        let _ = checked::Platform::<
            dyn Llm,
            ::factory_core::__private::Holds<
                { <::factory_core::__private::Probe<dyn Llm>>::HOLDS_HANDLE },
            >,
        >;
        let _ = checked::Platform::<
            PerUser<Vec<Draft>>,
            ::factory_core::__private::Holds<
                {
                    <::factory_core::__private::Probe<PerUser<Vec<Draft>>>>::HOLDS_HANDLE
                        || <::factory_core::__private::Probe<
                            ::factory_core::__private::EachUsers<Vec<Draft>>,
                        >>::HOLDS_HANDLE
                        || <::factory_core::__private::Probe<
                            ::factory_core::__private::EachUsers<Draft>,
                        >>::HOLDS_HANDLE
                },
            >,
        >;
    }
};
#[allow(
    non_snake_case,
    unused,
    clippy::extra_unused_type_parameters,
    reason = "for the compiler to check, not to run"
)]
const _: () = {
    mod inline {
        pub(super) fn Platform<
            T: ::factory_core::__private::Inline + ?::core::marker::Sized,
        >() {}
    }
    mod guard {
        pub(super) fn Platform<T: ::factory_core::ScopeGuard>() {}
    }
    fn __factory_core_bounded() {
        let _ = inline::Platform::<PerUser<Vec<Draft>>>;
        let _ = inline::Platform::<Limits>;
        let _ = guard::Platform::<Limits>;
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
            Platform {
                llm: __factory_core_0,
                drafts: __factory_core_1,
                limits: __factory_core_2,
            } => {
                ::factory_core::unchanged::<
                    ::std::sync::Arc<dyn Llm>,
                    _,
                >(__factory_core_0);
                ::factory_core::unchanged::<PerUser<Vec<Draft>>, _>(__factory_core_1);
                ::factory_core::unchanged::<Limits, _>(__factory_core_2);
            }
        }
    }
};
#[automatically_derived]
impl ::factory_core::__private::Guarded for Platform
where
    for<'__never> Limits: ::factory_core::ScopeGuard,
{
    type Permits<'__p> = (<Limits as ::factory_core::ScopeGuard>::Permit<'__p>,);
    fn permits(
        &self,
        __factory_core_context: &::factory_core::UserExecutionContext,
    ) -> ::core::result::Result<Self::Permits<'_>, ::factory_core::ScopeError> {
        let __factory_core_permit_0 = ::factory_core::ScopeGuard::admit(
            &self.limits,
            __factory_core_context,
        )?;
        ::core::result::Result::Ok((__factory_core_permit_0,))
    }
}
#[automatically_derived]
impl Platform
where
    for<'__never> Limits: ::factory_core::ScopeGuard,
{
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
        ::factory_core::user_scope!(
            __factory_core_scope = self.admit(__factory_core_context) ?
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
        ::factory_core::user_scope!(
            __factory_core_scope = self.admit(__factory_core_context) ?
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
        ::factory_core::__private::admit(self, __factory_core_context)
    }
}
/// Everything one user's request may touch.
#[allow(
    clippy::struct_field_names,
    reason = "the prefix keeps them apart from any name of the user's"
)]
pub struct AgentInstanceFactory<'user> {
    __factory_core_open: ::factory_core::OpenScope<'user, Platform>,
    __factory_core_memory: ::factory_core::__private::Slot<ConversationMemory<'user>>,
}
///Makes the one [`AgentInstanceFactory`] of a scope that `user_scope!` has opened.
pub fn create_agent_instance_factory<'user>(
    __factory_core_scope: ::factory_core::OpenScope<'user, Platform>,
) -> AgentInstanceFactory<'user> {
    AgentInstanceFactory {
        __factory_core_open: __factory_core_scope,
        __factory_core_memory: ::core::default::Default::default(),
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl ::factory_core::__private::Generated for AgentInstanceFactory<'_> {}
#[automatically_derived]
impl<'user> ::factory_core::InScope<'user> for AgentInstanceFactory<'user> {
    fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_open.scope()
    }
}
#[automatically_derived]
impl<'user> AgentInstanceFactory<'user> {
    /// Whose scope this factory serves.
    #[inline]
    #[must_use]
    pub fn scope(&self) -> ::factory_core::UserScope<'user> {
        self.__factory_core_open.scope()
    }
    ///Builds a `TriageAgent`, fresh.
    pub fn triage(&self, topic: String) -> TriageAgent<'user> {
        type __Entry<'user> = TriageAgent<'user>;
        type __Given<'user> = (String,);
        <__Entry<
            'user,
        > as ::factory_core::Builds<
            'user,
            AgentInstanceFactory<'user>,
            __Given<'user>,
        >>::build(self, self.scope(), (topic,))
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl<'user> ::factory_core::Shares<'user, dyn Llm> for AgentInstanceFactory<'user> {
    #[inline]
    fn share(&self) -> &'user ::factory_core::__private::Unborrowed<dyn Llm> {
        &*self.__factory_core_open.platform().llm
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl<'user> ::factory_core::Shares<'user, PerUser<Vec<Draft>>>
for AgentInstanceFactory<'user> {
    #[inline]
    fn share(
        &self,
    ) -> &'user ::factory_core::__private::Unborrowed<PerUser<Vec<Draft>>> {
        &self.__factory_core_open.platform().drafts
    }
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl<'user> ::factory_core::Keeps<'user, ConversationMemory<'user>>
for AgentInstanceFactory<'user> {
    fn keep(&self) -> ::std::sync::Arc<ConversationMemory<'user>> {
        self.__factory_core_memory
            .get_or_make(|| <ConversationMemory<
                'user,
            > as ::factory_core::Builds<
                'user,
                AgentInstanceFactory<'user>,
                (),
            >>::build(self, self.scope(), ()))
    }
}
const _: () = {
    const fn nodes<'user>() -> [::factory_core::__private::Node; 1usize] {
        [
            <ConversationMemory<
                'user,
            > as ::factory_core::Builds<'user, AgentInstanceFactory<'user>, ()>>::NODE,
        ]
    }
    const CYCLE: ::factory_core::__private::Cycle = ::factory_core::__private::Cycle::among(
        &nodes(),
    );
    const _: () = CYCLE.reject(0usize);
};
const _: () = {
    const fn names<'user>() -> &'static [&'static ::core::primitive::str] {
        <TriageAgent<
            'user,
        > as ::factory_core::Builds<
            'user,
            AgentInstanceFactory<'user>,
            (String,),
        >>::NAMES
    }
    ::factory_core::__private::parameters_match("TriageAgent", names(), &["topic"])
};
#[doc(hidden)]
pub mod __get_agent_instance_factory {
    pub use ::factory_core::__private::Never;
    #[allow(dead_code, reason = "a name for the error alone")]
    pub struct Global<'scope>(&'scope ());
    #[diagnostic::on_unimplemented(
        message = "`get_agent_instance_factory` was replaced by `create_agent_instance_factory(scope)`",
        label = "would be the same for all users",
        note = "open a scope and use its factory: `platform.for_user(context, async |factory| …)`"
    )]
    pub trait SharedByAllUsers {
        fn __get() -> Never;
    }
    #[diagnostic::do_not_recommend]
    impl SharedByAllUsers for Never {
        fn __get() -> Never {
            ::factory_core::__private::unbuilt()
        }
    }
}
///Replaced by [`create_agent_instance_factory`]: a use of this does not compile.
#[allow(
    dead_code,
    clippy::must_use_candidate,
    reason = "there to be rejected, not to be called"
)]
pub fn get_agent_instance_factory<'scope>() -> __get_agent_instance_factory::Never
where
    __get_agent_instance_factory::Global<
        'scope,
    >: __get_agent_instance_factory::SharedByAllUsers,
{
    <__get_agent_instance_factory::Global<
        'scope,
    > as __get_agent_instance_factory::SharedByAllUsers>::__get()
}
