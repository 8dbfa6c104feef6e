{}
let scope = factory_core::codegen::IntoAdmitted::into_admitted(
    platform.admit(context)?,
);
let __factory_core_lifetime = scope.scope_lifetime();
let scope = scope.open(&__factory_core_lifetime);
