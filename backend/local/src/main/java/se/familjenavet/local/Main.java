package se.familjenavet.local;

/** The commands of the Makefile. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalStack stack = LocalStack.forTests();
        Say.line(stack.apiEnvironment().toString());
    }
}
