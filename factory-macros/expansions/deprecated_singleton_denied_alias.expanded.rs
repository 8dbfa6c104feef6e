///Replaced by `create_agent_instance_factory(scope)`: a use of this does not compile.
pub type Sessions = <Mutex<
    HashMap<String, Session>,
> as __SessionsForEachUser<'static>>::Same;
#[doc(hidden)]
pub trait __SessionsForEachUser<'__factory_core_scope>
where
    ::factory_core::codegen::DeprecatedSingleton: ::factory_core::codegen::StillAvailable<
        '__factory_core_scope,
    >,
{
    type Same: ?::core::marker::Sized;
}
impl<
    '__factory_core_scope,
    __Type: ?::core::marker::Sized,
> __SessionsForEachUser<'__factory_core_scope> for __Type
where
    ::factory_core::codegen::DeprecatedSingleton: ::factory_core::codegen::StillAvailable<
        '__factory_core_scope,
    >,
{
    type Same = __Type;
}
