using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SocialReport.Benchmarks;

/// <summary>
/// Writes methods in the form that crossgen2 reads with <c>--mibc</c>: an assembly whose only code names them, a
/// <c>ldtoken</c> and a <c>pop</c> for each, in a method of its own that <c>AssemblyDictionary</c> names.
/// </summary>
internal sealed class ProfileFile
{
    private readonly MetadataBuilder _metadata = new();
    private readonly Dictionary<string, AssemblyReferenceHandle> _assemblies = [];
    private readonly Dictionary<Type, EntityHandle> _types = [];

    /// <summary>The bytes of the file.</summary>
    /// <param name="assembly">The assembly that they are compiled into.</param>
    /// <param name="methods">The methods; one with a function pointer or an array of many dimensions in its signature is left out.</param>
    public static byte[] Of(string assembly, IEnumerable<MethodBase> methods)
    {
        var file = new ProfileFile();
        var list = new InstructionEncoder(new BlobBuilder());
        foreach (var method in methods.Where(method => !IsStrange(method)))
            Name(list, file.Handle(method));
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(file._metadata.GetOrAddUserString($"{assembly};"));
        Name(dictionary, MetadataTokens.MethodDefinitionHandle(1));
        return file.Write([("Methods", list), ("AssemblyDictionary", dictionary)]);
    }

    private static void Name(InstructionEncoder code, EntityHandle method)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(method);
        code.OpCode(ILOpCode.Pop);
    }

    private byte[] Write(IReadOnlyList<(string Name, InstructionEncoder Code)> methods)
    {
        var bodies = new MethodBodyStreamEncoder(new BlobBuilder());
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        _metadata.AddModule(0, _metadata.GetOrAddString("start.mibc"), default, default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString("start"), new Version(1, 0, 0, 0), default, default, 0, AssemblyHashAlgorithm.None);
        _metadata.AddTypeDefinition(default, default, _metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        foreach (var (name, code) in methods)
        {
            code.OpCode(ILOpCode.Ret);
            _metadata.AddMethodDefinition(
                MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, _metadata.GetOrAddString(name),
                _metadata.GetOrAddBlob(signature), bodies.AddMethodBody(code), MetadataTokens.ParameterHandle(1));
        }
        var file = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata), bodies.Builder, deterministicIdProvider: _ => default).Serialize(file);
        return file.ToArray();
    }

    private EntityHandle Handle(MethodBase method)
    {
        EntityHandle handle = _metadata.AddMemberReference(Handle(method.DeclaringType!), _metadata.GetOrAddString(method.Name), Signature(Open(method)));
        if (!method.IsGenericMethod)
            return handle;
        var blob = new BlobBuilder();
        var arguments = new BlobEncoder(blob).MethodSpecificationSignature(method.GetGenericArguments().Length);
        foreach (var argument in method.GetGenericArguments())
            Encode(arguments.AddArgument(), argument);
        return _metadata.AddMethodSpecification(handle, _metadata.GetOrAddBlob(blob));
    }

    /// <summary>The method as it is declared: a reference carries the signature of that.</summary>
    private static MethodBase Open(MethodBase method) => method.Module.ResolveMethod(method.MetadataToken)!;

    private BlobHandle Signature(MethodBase open)
    {
        var blob = new BlobBuilder();
        var parameters = open.GetParameters();
        new BlobEncoder(blob).MethodSignature(default, open.IsGenericMethod ? open.GetGenericArguments().Length : 0, !open.IsStatic).Parameters(
            parameters.Length,
            result =>
            {
                if (open is not MethodInfo { ReturnParameter: var parameter } || parameter.ParameterType == typeof(void))
                    result.Void();
                else
                    Encode(result.CustomModifiers(), result.Type, parameter);
            },
            list =>
            {
                foreach (var parameter in parameters)
                {
                    var encoder = list.AddParameter();
                    Encode(encoder.CustomModifiers(), encoder.Type, parameter);
                }
            });
        return _metadata.GetOrAddBlob(blob);
    }

    private void Encode(CustomModifiersEncoder modifiers, Func<bool, SignatureTypeEncoder> encoder, ParameterInfo parameter)
    {
        foreach (var modifier in parameter.GetRequiredCustomModifiers())
            modifiers.AddModifier(Handle(modifier), isOptional: false);
        var type = parameter.ParameterType;
        Encode(encoder(type.IsByRef), type.IsByRef ? type.GetElementType()! : type);
    }

    private EntityHandle Handle(Type type)
    {
        if (_types.TryGetValue(type, out var known))
            return known;
        if (type.IsConstructedGenericType || type.HasElementType)
        {
            var blob = new BlobBuilder();
            Encode(new BlobEncoder(blob).TypeSpecificationSignature(), type);
            return _types[type] = _metadata.AddTypeSpecification(_metadata.GetOrAddBlob(blob));
        }
        var scope = type.IsNested ? Handle(type.DeclaringType!) : Handle(type.Assembly);
        var space = type.IsNested || type.Namespace is null ? default : _metadata.GetOrAddString(type.Namespace);
        return _types[type] = _metadata.AddTypeReference(scope, space, _metadata.GetOrAddString(type.Name));
    }

    private EntityHandle Handle(Assembly assembly)
    {
        var name = assembly.GetName();
        if (!_assemblies.TryGetValue(name.Name!, out var known))
            _assemblies[name.Name!] = known = _metadata.AddAssemblyReference(_metadata.GetOrAddString(name.Name!), name.Version!, default, default, 0, default);
        return known;
    }

    private void Encode(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericMethodParameter)
            encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        else if (type.IsGenericTypeParameter)
            encoder.GenericTypeParameter(type.GenericParameterPosition);
        else if (type.IsSZArray)
            Encode(encoder.SZArray(), type.GetElementType()!);
        else if (type == typeof(void*))
            encoder.VoidPointer();
        else if (type.IsPointer)
            Encode(encoder.Pointer(), type.GetElementType()!);
        else if (type.IsGenericType)
            EncodeGeneric(encoder, type);
        else if (IsReferenceInGeneral(type))
            encoder.Object();
        else if (!type.IsEnum && Enum.TryParse<PrimitiveTypeCode>(type.Name, out var primitive) && type.Namespace == "System" && primitive != PrimitiveTypeCode.TypedReference)
            encoder.PrimitiveType(primitive);
        else
            encoder.Type(Handle(type), type.IsValueType);
    }

    // Inside its own declaration a generic type is open, and means itself.
    private void EncodeGeneric(SignatureTypeEncoder encoder, Type type)
    {
        var arguments = encoder.GenericInstantiation(Handle(type.GetGenericTypeDefinition()), type.GetGenericArguments().Length, type.IsValueType);
        foreach (var argument in type.GetGenericArguments())
            Encode(arguments.AddArgument(), argument);
    }

    /// <summary>Code over reference types is the same for all of them, and stands for object here.</summary>
    private static bool IsReferenceInGeneral(Type type) => type.FullName == "System.__Canon";

    private static bool IsStrange(MethodBase method) =>
        Open(method).GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void))
            .Any(type => type.IsFunctionPointer || type is { IsArray: true, IsSZArray: false });
}
