let scope = factory_core::Admission::by_value(platform.admit(context)?);
factory_core::codegen::make_guard!(__factory_core_brand);
let scope = factory_core::codegen::open(&scope, __factory_core_brand);
