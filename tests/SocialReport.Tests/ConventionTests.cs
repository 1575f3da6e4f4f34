using System.Reflection;
using System.Runtime.CompilerServices;
using SocialReport.Calculation;

namespace SocialReport.Tests;

/// <summary>What the compiler can't hold us to.</summary>
public sealed class ConventionTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Written =
        [.. typeof(ReportBuilder).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsGenerated(type.Name))];

    public static TheoryData<string> AfterDisclosure => new("SocialReport.Templates", "SocialReport.Documents", "SocialReport.Charts", "SocialReport.Rendering", "SocialReport.Snapshots");

    /// <summary>
    /// The steps after Disclosure can't name a calculated figure or what it holds, so no rule of secrecy can be walked
    /// around. The account of where figures come from stays on the machine, and is the one exception.
    /// </summary>
    [Theory]
    [MemberData(nameof(AfterDisclosure))]
    public void Nothing_after_disclosure_sees_a_calculated_figure(string step)
    {
        var types = Written.Where(type => type.Namespace is { } name && (name == step || name.StartsWith(step + ".", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(types);
        var seeing = types.Where(type => Named(type).Any(IsBeforeDisclosure)).Select(type => type.FullName).Where(name => name != "SocialReport.Rendering.Provenance");
        Assert.Empty(seeing);
    }

    [Fact]
    public void The_check_sees_what_it_looks_for() =>
        Assert.Contains(typeof(SocialReport.Rendering.Provenance), Written.Where(type => Named(type).Any(IsBeforeDisclosure)));

    [Fact]
    public void A_withheld_figure_has_nowhere_to_keep_its_value() =>
        Assert.Empty(typeof(SocialReport.Disclosure.FigureValue.Masked).GetFields(All & ~BindingFlags.Static));

    [Fact]
    public void No_field_that_others_see_can_be_changed() =>
        Assert.Empty(Written.SelectMany(type => type.GetFields(All))
            .Where(field => (field.IsPublic || field.IsAssembly) && !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType!.IsEnum && !IsGenerated(field.Name))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void No_property_of_a_public_record_can_be_set_after_it_is_made() =>
        Assert.Empty(Written.Where(type => type.IsPublic && type.GetMethod("<Clone>$", All) is not null)
            .SelectMany(type => type.GetProperties(All))
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    private static bool IsGenerated(string name) => name.Contains('<', StringComparison.Ordinal);

    private static bool IsBeforeDisclosure(Type type) => type.FullName is { } name
        && (name == typeof(CalculatedFigure).FullName || name == typeof(CalculatedReport).FullName
            || name.StartsWith("SocialReport.Facts.CellValue", StringComparison.Ordinal)
            || name is "SocialReport.Facts.Fact" or "SocialReport.Facts.FactStore" or "SocialReport.Facts.Dataset");

    /// <summary>Every type that a type's fields, signatures, bodies and closures name.</summary>
    private static IEnumerable<Type> Named(Type type)
    {
        var members = type.GetFields(All).Select(field => field.FieldType).ToList();
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            members.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            if (method is MethodInfo { ReturnType: var returned })
                members.Add(returned);
            members.AddRange(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);
            members.AddRange(Instructions.TypesIn(method));
        }
        return members.SelectMany(Parts).Concat(type.GetNestedTypes(All).Where(nested => IsGenerated(nested.Name)).SelectMany(Named));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : type.HasElementType ? Parts(type.GetElementType()!)
        : [type];
}
