using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Disclosure.Generator.Tests.Architecture;

/// <summary>Reads which types of an assembly use which. Constants and <c>nameof</c> leave no trace in what is compiled.</summary>
internal static class TypeUses
{
    public static IReadOnlySet<TypeUse> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return module.GetTypes().SelectMany(type => UsedBy(type).SelectMany(Parts).Select(used => new TypeUse(Named(type), Named(used))))
            .Where(use => use.User != use.Used).ToHashSet();
    }

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. AttributesOf(type),
        .. ConstraintsOf(type),
        .. type.Fields.SelectMany(field => AttributesOf(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(property => AttributesOf(property).Append(property.PropertyType)),
        .. type.Events.Select(raised => raised.EventType),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. AttributesOf(method),
        .. ConstraintsOf(method),
        .. method.Parameters.SelectMany(parameter => AttributesOf(parameter).Append(parameter.ParameterType)),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(UsedBy) : [],
    ];

    private static IEnumerable<TypeReference?> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. UsedBy(method.ElementMethod)],
        MethodReference method => UsedBy(method),
        _ => [],
    };

    private static IEnumerable<TypeReference?> UsedBy(MethodReference method) =>
        [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference?> AttributesOf(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute =>
            attribute.ConstructorArguments.Select(given => given.Value as TypeReference).Append(attribute.AttributeType));

    private static IEnumerable<TypeReference?> ConstraintsOf(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    /// <summary>The types that a reference is made of: of <c>List&lt;Page[]&gt;</c> the list and the page.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? reference) => reference switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specified => Parts(specified.ElementType),
        _ => [reference],
    };

    private static NamedType Named(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return new NamedType(type.Namespace, type.Name);
    }
}
