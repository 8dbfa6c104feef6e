pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    clock: &'user Clock,
}
#[cfg_attr(doc, doc(hidden))]
impl<'user> platform::isolation::codegen::OwnedByUser<'user> for NotesAgent<'user> {}
#[cfg_attr(doc, doc(hidden))]
impl<'user> platform::isolation::codegen::AgentMeta<'user> for NotesAgent<'user> {
    const USES: &'static ::core::primitive::str = "shared Clock";
    type Signature = platform::isolation::codegen::AgentSignature<Self, ()>;
}
#[automatically_derived]
#[cfg_attr(doc, doc(hidden))]
impl<'user, __Factory> platform::isolation::codegen::BuildFrom<'user, __Factory, ()>
for NotesAgent<'user>
where
    __Factory: platform::isolation::codegen::ProvidesShared<'user, Clock, Self>
        + ?::core::marker::Sized,
{
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: platform::isolation::UserScope<'user>,
        __factory_core_params: (),
    ) -> Self {
        let __factory_core_built = Self {
            scope: __factory_core_scope,
            clock: __factory_core_factory.provide(),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
