using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Medvirk.Web.Language;

namespace Medvirk.Tests.Web.Language;

/// <summary>Which enums the compiled program shows: every type for which <c>Texts.Of&lt;T&gt;</c> is called, pages included.</summary>
internal static class ShownEnums
{
    public static IReadOnlySet<string> In(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var specs = Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.MethodSpec))
            .Select(row => metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)));
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spec in specs)
        {
            if (spec.Method.Kind == HandleKind.MethodDefinition
                && metadata.GetMethodDefinition((MethodDefinitionHandle)spec.Method) is var method
                && metadata.GetString(method.Name) is nameof(Texts.Of)
                && metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name) is nameof(Texts) or "Choice")
            {
                shown.UnionWith(spec.DecodeSignature(new Names(metadata), null).Where(name => name.Length > 0));
            }
        }

        return shown;
    }

    /// <summary>Names of plain types; nothing for generic parameters and made-up types.</summary>
    private sealed class Names(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
    {
        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            metadata.GetString(metadata.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            metadata.GetString(metadata.GetTypeReference(handle).Name);

        public string GetArrayType(string elementType, ArrayShape shape) => "";

        public string GetByReferenceType(string elementType) => "";

        public string GetFunctionPointerType(MethodSignature<string> signature) => "";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => "";

        public string GetGenericMethodParameter(object? genericContext, int index) => "";

        public string GetGenericTypeParameter(object? genericContext, int index) => "";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => "";

        public string GetPointerType(string elementType) => "";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

        public string GetSZArrayType(string elementType) => "";

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "";
    }
}
