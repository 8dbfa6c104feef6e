pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    clock: &'user Clock,
}
#[automatically_derived]
impl<'user> platform::isolation::Owned<'user> for NotesAgent<'user> {}
#[automatically_derived]
impl<'user> platform::isolation::Wired<'user> for NotesAgent<'user> {
    type Params = ();
    type Output = Self;
    type Itself = Self;
    type Uses = platform::isolation::__private::DrawnBy<'user, Self>;
}
#[automatically_derived]
impl<
    'user,
    __Factory: ?::core::marker::Sized,
> platform::isolation::Builds<'user, __Factory, ()> for NotesAgent<'user>
where
    __Factory: platform::isolation::Provides<'user, Clock, Self>,
{
    fn build(
        __factory_core_factory: &__Factory,
        __factory_core_scope: platform::isolation::UserScope<'user>,
        __factory_core_params: (),
    ) -> Self {
        let __factory_core_built = Self {
            scope: __factory_core_scope,
            clock: <__Factory as platform::isolation::Provides<
                'user,
                Clock,
                Self,
            >>::provide(__factory_core_factory),
        };
        let _ = __factory_core_built.scope;
        __factory_core_built
    }
}
#[automatically_derived]
impl<'user> platform::isolation::__private::Draws<'user> for NotesAgent<'user> {
    fn draw(
        __factory_core_visitor: &mut dyn ::core::ops::FnMut(
            platform::isolation::__private::Used,
        ),
    ) {
        platform::isolation::__private::draw_shared::<Clock>(__factory_core_visitor);
    }
}
