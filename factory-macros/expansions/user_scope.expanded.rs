let scope = factory_core::Admission::by_value(platform.admit(context)?);
let __factory_core_end = scope.scope_end();
let scope = factory_core::codegen::open(&__factory_core_end, scope.platform());
