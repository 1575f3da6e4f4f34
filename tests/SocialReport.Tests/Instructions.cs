using System.Reflection;
using System.Reflection.Emit;

namespace SocialReport.Tests;

/// <summary>Reads the instructions of compiled methods.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types that a method's instructions name, or whose members they name.</summary>
    public static IEnumerable<Type> TypesIn(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var index = 0; index < body.Length;)
        {
            var isLong = body[index] == 0xFE;
            var code = Codes[isLong ? (short)((body[index] << 8) | body[index + 1]) : body[index]];
            index += isLong ? 2 : 1;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(body, index), typeArguments, methodArguments);
                if ((member as Type ?? member?.DeclaringType) is { } type)
                    yield return type;
            }
            index += Length(code.OperandType, body, index);
        }
    }

    private static int Length(OperandType operand, byte[] body, int index) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, index)),
        _ => 4,
    };
}
