///Replaced by `create_agent_instance_factory(scope)`: a use of this does not compile.
#[allow(dead_code, reason = "kept only so that its uses are rejected")]
pub type Sessions = <Mutex<
    HashMap<String, Session>,
> as __SessionsForEachUser<'static>>::Same;
#[doc(hidden)]
#[allow(dead_code, unreachable_pub, reason = "only names the alias in an error")]
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
